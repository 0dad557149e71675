/* eslint-disable eslint-comments/disable-enable-pair */
/* eslint-disable eslint-comments/no-unlimited-disable */
/* eslint-disable */
import type * as AdminTypes from './admin.types.js';

export type ProbeThemesQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ProbeThemesQuery = { themes?: AdminTypes.Maybe<{ nodes: Array<Pick<AdminTypes.OnlineStoreTheme, 'id'>> }> };

export type ProbeInstalledAppsQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ProbeInstalledAppsQuery = { appInstallations: { nodes: Array<Pick<AdminTypes.AppInstallation, 'id'>> } };

export type ProbeLocalesQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ProbeLocalesQuery = { shopLocales: Array<Pick<AdminTypes.ShopLocale, 'locale'>> };

export type GrantedScopesQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type GrantedScopesQuery = { currentAppInstallation: { accessScopes: Array<Pick<AdminTypes.AccessScope, 'handle'>> } };

export type InstalledAppsQueryVariables = AdminTypes.Exact<{
  after?: AdminTypes.InputMaybe<AdminTypes.Scalars['String']['input']>;
}>;


export type InstalledAppsQuery = { appInstallations: { nodes: Array<{ app: Pick<AdminTypes.App, 'handle' | 'title'> }>, pageInfo: Pick<AdminTypes.PageInfo, 'hasNextPage' | 'endCursor'> } };

export type ThemeFilesQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
  after?: AdminTypes.InputMaybe<AdminTypes.Scalars['String']['input']>;
}>;


export type ThemeFilesQuery = { theme?: AdminTypes.Maybe<{ files?: AdminTypes.Maybe<{ nodes: Array<Pick<AdminTypes.OnlineStoreThemeFile, 'filename' | 'size' | 'checksumMd5' | 'contentType' | 'updatedAt'>>, pageInfo: Pick<AdminTypes.PageInfo, 'hasNextPage' | 'endCursor'>, userErrors: Array<Pick<AdminTypes.OnlineStoreThemeFileReadResult, 'code' | 'filename'>> }> }> };

export type MainThemeQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type MainThemeQuery = { themes?: AdminTypes.Maybe<{ nodes: Array<Pick<AdminTypes.OnlineStoreTheme, 'id' | 'name'>> }> };

export type ShopFactsQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ShopFactsQuery = { shop: Pick<AdminTypes.Shop, 'id' | 'name' | 'ianaTimezone' | 'currencyCode'> };

export type ShopPlanQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ShopPlanQuery = { shop: { plan: Pick<AdminTypes.ShopPlan, 'publicDisplayName'> } };

export type ShopLocalesQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ShopLocalesQuery = { shopLocales: Array<Pick<AdminTypes.ShopLocale, 'locale' | 'primary' | 'published'>> };

export type ShopHostsQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ShopHostsQuery = { shop: { domains: Array<Pick<AdminTypes.Domain, 'host'>> } };

export type ThemeFileBodiesQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
  filenames: Array<AdminTypes.Scalars['String']['input']> | AdminTypes.Scalars['String']['input'];
  after?: AdminTypes.InputMaybe<AdminTypes.Scalars['String']['input']>;
}>;


export type ThemeFileBodiesQuery = { theme?: AdminTypes.Maybe<{ files?: AdminTypes.Maybe<{ nodes: Array<(
        Pick<AdminTypes.OnlineStoreThemeFile, 'filename' | 'size' | 'checksumMd5' | 'contentType' | 'updatedAt'>
        & { body: Pick<AdminTypes.OnlineStoreThemeFileBodyBase64, 'contentBase64'> | Pick<AdminTypes.OnlineStoreThemeFileBodyText, 'content'> | Pick<AdminTypes.OnlineStoreThemeFileBodyUrl, 'url'> }
      )>, pageInfo: Pick<AdminTypes.PageInfo, 'hasNextPage' | 'endCursor'> }> }> };

interface GeneratedQueryTypes {
  "#graphql\n  query ProbeThemes {\n    themes(first: 1) { nodes { id } }\n  }\n": {return: ProbeThemesQuery, variables: ProbeThemesQueryVariables},
  "#graphql\n  query ProbeInstalledApps {\n    appInstallations(first: 1) { nodes { id } }\n  }\n": {return: ProbeInstalledAppsQuery, variables: ProbeInstalledAppsQueryVariables},
  "#graphql\n  query ProbeLocales {\n    shopLocales { locale }\n  }\n": {return: ProbeLocalesQuery, variables: ProbeLocalesQueryVariables},
  "#graphql\n  query GrantedScopes {\n    currentAppInstallation { accessScopes { handle } }\n  }\n": {return: GrantedScopesQuery, variables: GrantedScopesQueryVariables},
  "#graphql\n  query InstalledApps($after: String) {\n    appInstallations(first: 100, after: $after) {\n      nodes { app { handle title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": {return: InstalledAppsQuery, variables: InstalledAppsQueryVariables},
  "#graphql\n  query ThemeFiles($id: ID!, $after: String) {\n    theme(id: $id) {\n      files(first: 250, after: $after) {\n        nodes { filename size checksumMd5 contentType updatedAt }\n        pageInfo { hasNextPage endCursor }\n        userErrors { code filename }\n      }\n    }\n  }\n": {return: ThemeFilesQuery, variables: ThemeFilesQueryVariables},
  "#graphql\n  query MainTheme {\n    themes(first: 1, roles: [MAIN]) {\n      nodes { id name }\n    }\n  }\n": {return: MainThemeQuery, variables: MainThemeQueryVariables},
  "#graphql\n  query ShopFacts {\n    shop { id name ianaTimezone currencyCode }\n  }\n": {return: ShopFactsQuery, variables: ShopFactsQueryVariables},
  "#graphql\n  query ShopPlan {\n    shop { plan { publicDisplayName } }\n  }\n": {return: ShopPlanQuery, variables: ShopPlanQueryVariables},
  "#graphql\n  query ShopLocales {\n    shopLocales { locale primary published }\n  }\n": {return: ShopLocalesQuery, variables: ShopLocalesQueryVariables},
  "#graphql\n  query ShopHosts {\n    shop { domains { host } }\n  }\n": {return: ShopHostsQuery, variables: ShopHostsQueryVariables},
  "#graphql\n  query ThemeFileBodies($id: ID!, $filenames: [String!]!, $after: String) {\n    theme(id: $id) {\n      files(first: 50, filenames: $filenames, after: $after) {\n        nodes {\n          filename size checksumMd5 contentType updatedAt\n          body {\n            ... on OnlineStoreThemeFileBodyText { content }\n            ... on OnlineStoreThemeFileBodyBase64 { contentBase64 }\n            ... on OnlineStoreThemeFileBodyUrl { url }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": {return: ThemeFileBodiesQuery, variables: ThemeFileBodiesQueryVariables},
}

interface GeneratedMutationTypes {
}
declare module '@shopify/admin-api-client' {
  type InputMaybe<T> = AdminTypes.InputMaybe<T>;
  interface AdminQueries extends GeneratedQueryTypes {}
  interface AdminMutations extends GeneratedMutationTypes {}
}
