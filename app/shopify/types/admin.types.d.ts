export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  FormattedString: { input: string; output: string; }
  HTML: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  URL: { input: string; output: string; }
  UnsignedInt64: { input: string; output: string; }
};

export type AccessScope = {
  __typename?: 'AccessScope';
  description: Scalars['String']['output'];
  handle: Scalars['String']['output'];
};

export type ApiVersion = {
  __typename?: 'ApiVersion';
  displayName: Scalars['String']['output'];
  handle: Scalars['String']['output'];
  supported: Scalars['Boolean']['output'];
};

export type App = Node & {
  __typename?: 'App';
  apiKey: Scalars['String']['output'];
  appStoreAppUrl?: Maybe<Scalars['URL']['output']>;
  appStoreDeveloperUrl?: Maybe<Scalars['URL']['output']>;
  availableAccessScopes: Array<AccessScope>;
  description?: Maybe<Scalars['String']['output']>;
  developerName?: Maybe<Scalars['String']['output']>;
  developerType: AppDeveloperType;
  /** @deprecated Use `appStoreDeveloperUrl` instead. */
  developerUrl: Scalars['URL']['output'];
  embedded: Scalars['Boolean']['output'];
  features: Array<Scalars['String']['output']>;
  handle?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  installUrl?: Maybe<Scalars['URL']['output']>;
  installation?: Maybe<AppInstallation>;
  isPostPurchaseAppInUse: Scalars['Boolean']['output'];
  /** @deprecated Use AppInstallation.launchUrl instead */
  launchUrl: Scalars['URL']['output'];
  optionalAccessScopes: Array<AccessScope>;
  previouslyInstalled: Scalars['Boolean']['output'];
  pricingDetails?: Maybe<Scalars['String']['output']>;
  pricingDetailsSummary: Scalars['String']['output'];
  privacyPolicyUrl?: Maybe<Scalars['URL']['output']>;
  publicCategory: AppPublicCategory;
  published: Scalars['Boolean']['output'];
  requestedAccessScopes: Array<AccessScope>;
  shopifyDeveloped: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  uninstallMessage: Scalars['String']['output'];
  /** @deprecated Use AppInstallation.uninstallUrl instead */
  uninstallUrl?: Maybe<Scalars['URL']['output']>;
  webhookApiVersion: Scalars['String']['output'];
};

export type AppDeveloperType =
  | 'MERCHANT'
  | 'PARTNER'
  | 'SHOPIFY'
  | 'UNKNOWN';

export type AppInstallation = Node & {
  __typename?: 'AppInstallation';
  accessScopes: Array<AccessScope>;
  app: App;
  id: Scalars['ID']['output'];
  launchUrl: Scalars['URL']['output'];
  uninstallUrl?: Maybe<Scalars['URL']['output']>;
};

export type AppInstallationCategory =
  | 'CHANNEL'
  | 'POS_EMBEDDED';

export type AppInstallationConnection = {
  __typename?: 'AppInstallationConnection';
  edges: Array<AppInstallationEdge>;
  nodes: Array<AppInstallation>;
  pageInfo: PageInfo;
};

export type AppInstallationEdge = {
  __typename?: 'AppInstallationEdge';
  cursor: Scalars['String']['output'];
  node: AppInstallation;
};

export type AppInstallationPrivacy =
  | 'PRIVATE'
  | 'PUBLIC';

export type AppInstallationSortKeys =
  | 'APP_TITLE'
  | 'ID'
  | 'INSTALLED_AT';

export type AppPublicCategory =
  | 'CUSTOM'
  | 'OTHER'
  | 'PRIVATE'
  | 'PUBLIC';

export type AppRevokeAccessScopesAppRevokeScopeError = DisplayableError & {
  __typename?: 'AppRevokeAccessScopesAppRevokeScopeError';
  code?: Maybe<AppRevokeAccessScopesAppRevokeScopeErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type AppRevokeAccessScopesAppRevokeScopeErrorCode =
  | 'APPLICATION_CANNOT_BE_FOUND'
  | 'APP_NOT_INSTALLED'
  | 'CANNOT_REVOKE_IMPLIED_SCOPES'
  | 'CANNOT_REVOKE_REQUIRED_SCOPES'
  | 'CANNOT_REVOKE_UNDECLARED_SCOPES'
  | 'MISSING_SOURCE_APP'
  | 'UNKNOWN_SCOPES';

export type AppRevokeAccessScopesPayload = {
  __typename?: 'AppRevokeAccessScopesPayload';
  revoked?: Maybe<Array<AccessScope>>;
  userErrors: Array<AppRevokeAccessScopesAppRevokeScopeError>;
};

export type AppUninstallAppUninstallError = DisplayableError & {
  __typename?: 'AppUninstallAppUninstallError';
  code?: Maybe<AppUninstallAppUninstallErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type AppUninstallAppUninstallErrorCode =
  | 'APP_NOT_FOUND'
  | 'APP_NOT_INSTALLED'
  | 'APP_UNINSTALL_ERROR'
  | 'USER_PERMISSIONS_INSUFFICIENT';

export type AppUninstallPayload = {
  __typename?: 'AppUninstallPayload';
  app?: Maybe<App>;
  userErrors: Array<AppUninstallAppUninstallError>;
};

export type ArticleTagSort =
  | 'ALPHABETICAL'
  | 'POPULAR';

export type ColumnDataType =
  | 'ARRAY'
  | 'BOOLEAN'
  | 'COLOR'
  | 'CUMULATIVE'
  | 'DAY_DURATION'
  | 'DAY_OF_WEEK'
  | 'DAY_TIMESTAMP'
  | 'DECIMAL'
  | 'ENTITY'
  | 'FLOAT'
  | 'GEO_COORDINATE'
  | 'HOUR_DURATION'
  | 'HOUR_OF_DAY'
  | 'HOUR_TIMESTAMP'
  | 'IDENTITY'
  | 'INTEGER'
  | 'MILLISECOND_DURATION'
  | 'MINUTE_DURATION'
  | 'MINUTE_TIMESTAMP'
  | 'MONEY'
  | 'MONTH_OF_YEAR'
  | 'MONTH_TIMESTAMP'
  | 'MULTIPLIER'
  | 'PERCENT'
  | 'QUARTER_TIMESTAMP'
  | 'RATING'
  | 'SECOND_DURATION'
  | 'SECOND_TIMESTAMP'
  | 'STRING'
  | 'STRING_IDENTITY'
  | 'TIMESTAMP'
  | 'UNITLESS_SCALAR'
  | 'UNSPECIFIED'
  | 'WEEK_OF_YEAR'
  | 'WEEK_TIMESTAMP'
  | 'YEAR_TIMESTAMP';

export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USDC'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

export type CurrencyFormats = {
  __typename?: 'CurrencyFormats';
  moneyFormat: Scalars['FormattedString']['output'];
  moneyInEmailsFormat: Scalars['String']['output'];
  moneyWithCurrencyFormat: Scalars['FormattedString']['output'];
  moneyWithCurrencyInEmailsFormat: Scalars['String']['output'];
};

export type DisplayableError = {
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type Domain = Node & {
  __typename?: 'Domain';
  host: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sslEnabled: Scalars['Boolean']['output'];
  url: Scalars['URL']['output'];
};

export type HasMetafieldsMetafieldIdentifierInput = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};

export type Job = {
  __typename?: 'Job';
  done: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  query?: Maybe<QueryRoot>;
};

export type Mutation = {
  __typename?: 'Mutation';
  appRevokeAccessScopes?: Maybe<AppRevokeAccessScopesPayload>;
  appUninstall?: Maybe<AppUninstallPayload>;
  themeCreate?: Maybe<ThemeCreatePayload>;
  themeDelete?: Maybe<ThemeDeletePayload>;
  themeDuplicate?: Maybe<ThemeDuplicatePayload>;
  themeFilesCopy?: Maybe<ThemeFilesCopyPayload>;
  themeFilesDelete?: Maybe<ThemeFilesDeletePayload>;
  themeFilesUpsert?: Maybe<ThemeFilesUpsertPayload>;
  themePublish?: Maybe<ThemePublishPayload>;
  themeUpdate?: Maybe<ThemeUpdatePayload>;
  webhookSubscriptionCreate?: Maybe<WebhookSubscriptionCreatePayload>;
  webhookSubscriptionDelete?: Maybe<WebhookSubscriptionDeletePayload>;
};


export type MutationAppRevokeAccessScopesArgs = {
  scopes: Array<Scalars['String']['input']>;
};


export type MutationThemeCreateArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<ThemeRole>;
  source: Scalars['URL']['input'];
};


export type MutationThemeDeleteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationThemeDuplicateArgs = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


export type MutationThemeFilesCopyArgs = {
  files: Array<ThemeFilesCopyFileInput>;
  themeId: Scalars['ID']['input'];
};


export type MutationThemeFilesDeleteArgs = {
  files: Array<Scalars['String']['input']>;
  themeId: Scalars['ID']['input'];
};


export type MutationThemeFilesUpsertArgs = {
  files: Array<OnlineStoreThemeFilesUpsertFileInput>;
  themeId: Scalars['ID']['input'];
};


export type MutationThemePublishArgs = {
  id: Scalars['ID']['input'];
};


export type MutationThemeUpdateArgs = {
  id: Scalars['ID']['input'];
  input: OnlineStoreThemeInput;
};


export type MutationWebhookSubscriptionCreateArgs = {
  topic: WebhookSubscriptionTopic;
  webhookSubscription: WebhookSubscriptionInput;
};


export type MutationWebhookSubscriptionDeleteArgs = {
  id: Scalars['ID']['input'];
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type OnlineStore = {
  __typename?: 'OnlineStore';
  passwordProtection: OnlineStorePasswordProtection;
};

export type OnlineStorePasswordProtection = {
  __typename?: 'OnlineStorePasswordProtection';
  enabled: Scalars['Boolean']['output'];
};

export type OnlineStoreTheme = Node & {
  __typename?: 'OnlineStoreTheme';
  createdAt: Scalars['DateTime']['output'];
  files?: Maybe<OnlineStoreThemeFileConnection>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  prefix: Scalars['String']['output'];
  processing: Scalars['Boolean']['output'];
  processingFailed: Scalars['Boolean']['output'];
  role: ThemeRole;
  themeStoreId?: Maybe<Scalars['Int']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};


export type OnlineStoreThemeFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filenames?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OnlineStoreThemeConnection = {
  __typename?: 'OnlineStoreThemeConnection';
  edges: Array<OnlineStoreThemeEdge>;
  nodes: Array<OnlineStoreTheme>;
  pageInfo: PageInfo;
};

export type OnlineStoreThemeEdge = {
  __typename?: 'OnlineStoreThemeEdge';
  cursor: Scalars['String']['output'];
  node: OnlineStoreTheme;
};

export type OnlineStoreThemeFile = {
  __typename?: 'OnlineStoreThemeFile';
  body: OnlineStoreThemeFileBody;
  checksumMd5?: Maybe<Scalars['String']['output']>;
  contentType: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  filename: Scalars['String']['output'];
  size: Scalars['UnsignedInt64']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type OnlineStoreThemeFileBody = OnlineStoreThemeFileBodyBase64 | OnlineStoreThemeFileBodyText | OnlineStoreThemeFileBodyUrl;

export type OnlineStoreThemeFileBodyBase64 = {
  __typename?: 'OnlineStoreThemeFileBodyBase64';
  contentBase64: Scalars['String']['output'];
};

export type OnlineStoreThemeFileBodyInput = {
  type: OnlineStoreThemeFileBodyInputType;
  value: Scalars['String']['input'];
};

export type OnlineStoreThemeFileBodyInputType =
  | 'BASE64'
  | 'TEXT'
  | 'URL';

export type OnlineStoreThemeFileBodyText = {
  __typename?: 'OnlineStoreThemeFileBodyText';
  content: Scalars['String']['output'];
};

export type OnlineStoreThemeFileBodyUrl = {
  __typename?: 'OnlineStoreThemeFileBodyUrl';
  url: Scalars['URL']['output'];
};

export type OnlineStoreThemeFileConnection = {
  __typename?: 'OnlineStoreThemeFileConnection';
  edges: Array<OnlineStoreThemeFileEdge>;
  nodes: Array<OnlineStoreThemeFile>;
  pageInfo: PageInfo;
  userErrors: Array<OnlineStoreThemeFileReadResult>;
};

export type OnlineStoreThemeFileEdge = {
  __typename?: 'OnlineStoreThemeFileEdge';
  cursor: Scalars['String']['output'];
  node: OnlineStoreThemeFile;
};

export type OnlineStoreThemeFileOperationResult = {
  __typename?: 'OnlineStoreThemeFileOperationResult';
  checksumMd5?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  filename: Scalars['String']['output'];
  size: Scalars['UnsignedInt64']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type OnlineStoreThemeFileReadResult = {
  __typename?: 'OnlineStoreThemeFileReadResult';
  code: OnlineStoreThemeFileResultType;
  filename: Scalars['String']['output'];
};

export type OnlineStoreThemeFileResultType =
  | 'BAD_REQUEST'
  | 'CONFLICT'
  | 'ERROR'
  | 'NOT_FOUND'
  | 'SUCCESS'
  | 'TIMEOUT'
  | 'UNPROCESSABLE_ENTITY';

export type OnlineStoreThemeFilesUpsertFileInput = {
  body: OnlineStoreThemeFileBodyInput;
  filename: Scalars['String']['input'];
};

export type OnlineStoreThemeFilesUserErrors = DisplayableError & {
  __typename?: 'OnlineStoreThemeFilesUserErrors';
  code?: Maybe<OnlineStoreThemeFilesUserErrorsCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  filename?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type OnlineStoreThemeFilesUserErrorsCode =
  | 'ACCESS_DENIED'
  | 'DUPLICATE_FILE_INPUT'
  | 'ERROR'
  | 'FILE_VALIDATION_ERROR'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'NOT_FOUND'
  | 'THEME_CONTEXTUALIZATION_NOT_COMPATIBLE_WITH_CONDITION_TYPES'
  | 'THEME_FILES_CONFLICT'
  | 'THEME_LIMITED_PLAN'
  | 'THROTTLED';

export type OnlineStoreThemeInput = {
  name?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PaypalExpressSubscriptionsGatewayStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'PENDING';

export type QueryRoot = {
  __typename?: 'QueryRoot';
  app?: Maybe<App>;
  appByHandle?: Maybe<App>;
  appByKey?: Maybe<App>;
  appInstallation?: Maybe<AppInstallation>;
  appInstallations: AppInstallationConnection;
  articleTags: Array<Scalars['String']['output']>;
  currentAppInstallation: AppInstallation;
  domain?: Maybe<Domain>;
  job?: Maybe<Job>;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  onlineStore: OnlineStore;
  publicApiVersions: Array<ApiVersion>;
  scriptTag?: Maybe<ScriptTag>;
  scriptTags: ScriptTagConnection;
  shop: Shop;
  shopLocales: Array<ShopLocale>;
  shopifyqlQuery?: Maybe<ShopifyqlQueryResponse>;
  theme?: Maybe<OnlineStoreTheme>;
  themes?: Maybe<OnlineStoreThemeConnection>;
  webhookSubscription?: Maybe<WebhookSubscription>;
  webhookSubscriptions: WebhookSubscriptionConnection;
};


export type QueryRootAppArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRootAppByHandleArgs = {
  handle: Scalars['String']['input'];
};


export type QueryRootAppByKeyArgs = {
  apiKey: Scalars['String']['input'];
};


export type QueryRootAppInstallationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRootAppInstallationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<AppInstallationCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  privacy?: InputMaybe<AppInstallationPrivacy>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<AppInstallationSortKeys>;
};


export type QueryRootArticleTagsArgs = {
  limit: Scalars['Int']['input'];
  sort?: InputMaybe<ArticleTagSort>;
};


export type QueryRootDomainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryRootScriptTagArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootScriptTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  src?: InputMaybe<Scalars['URL']['input']>;
};


export type QueryRootShopLocalesArgs = {
  published?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryRootShopifyqlQueryArgs = {
  query: Scalars['String']['input'];
};


export type QueryRootThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<Array<Scalars['String']['input']>>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  roles?: InputMaybe<Array<ThemeRole>>;
};


export type QueryRootWebhookSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootWebhookSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  callbackUrl?: InputMaybe<Scalars['URL']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<WebhookSubscriptionFormat>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<WebhookSubscriptionSortKeys>;
  topics?: InputMaybe<Array<WebhookSubscriptionTopic>>;
  uri?: InputMaybe<Scalars['String']['input']>;
};

export type ScriptTag = Node & {
  __typename?: 'ScriptTag';
  cache: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  displayScope: ScriptTagDisplayScope;
  id: Scalars['ID']['output'];
  legacyResourceId: Scalars['UnsignedInt64']['output'];
  src: Scalars['URL']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ScriptTagConnection = {
  __typename?: 'ScriptTagConnection';
  edges: Array<ScriptTagEdge>;
  nodes: Array<ScriptTag>;
  pageInfo: PageInfo;
};

export type ScriptTagDisplayScope =
  | 'ALL'
  | 'ONLINE_STORE'
  | 'ORDER_STATUS';

export type ScriptTagEdge = {
  __typename?: 'ScriptTagEdge';
  cursor: Scalars['String']['output'];
  node: ScriptTag;
};

export type Shop = Node & {
  __typename?: 'Shop';
  alerts: Array<ShopAlert>;
  /** @deprecated Not supported anymore. */
  analyticsToken: Scalars['String']['output'];
  /** @deprecated Use `shopAddress` instead. */
  billingAddress: ShopAddress;
  checkoutApiSupported: Scalars['Boolean']['output'];
  contactEmail: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  currencyCode: CurrencyCode;
  currencyFormats: CurrencyFormats;
  customerAccounts: ShopCustomerAccountsSetting;
  description?: Maybe<Scalars['String']['output']>;
  /** @deprecated Use `domainsPaginated` instead. */
  domains: Array<Domain>;
  email: Scalars['String']['output'];
  enabledPresentmentCurrencies: Array<CurrencyCode>;
  features: ShopFeatures;
  ianaTimezone: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  marketingSmsConsentEnabledAtCheckout: Scalars['Boolean']['output'];
  myshopifyDomain: Scalars['String']['output'];
  name: Scalars['String']['output'];
  orderNumberFormatPrefix: Scalars['String']['output'];
  orderNumberFormatSuffix: Scalars['String']['output'];
  plan: ShopPlan;
  primaryDomain: Domain;
  /** @deprecated Use `QueryRoot.publicationsCount` instead. */
  publicationCount: Scalars['Int']['output'];
  resourceLimits: ShopResourceLimits;
  richTextEditorUrl: Scalars['URL']['output'];
  setupRequired: Scalars['Boolean']['output'];
  shipsToCountries: Array<CountryCode>;
  shopAddress: ShopAddress;
  shopOwnerName: Scalars['String']['output'];
  shopPolicies: Array<ShopPolicy>;
  /** @deprecated Use `url` instead. */
  storefrontUrl: Scalars['URL']['output'];
  taxShipping: Scalars['Boolean']['output'];
  taxesIncluded: Scalars['Boolean']['output'];
  timezoneAbbreviation: Scalars['String']['output'];
  timezoneOffset: Scalars['String']['output'];
  timezoneOffsetMinutes: Scalars['Int']['output'];
  transactionalSmsDisabled: Scalars['Boolean']['output'];
  unitSystem: UnitSystem;
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['URL']['output'];
  weightUnit: WeightUnit;
};

export type ShopAddress = Node & {
  __typename?: 'ShopAddress';
  address1?: Maybe<Scalars['String']['output']>;
  address2?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  company?: Maybe<Scalars['String']['output']>;
  coordinatesValidated: Scalars['Boolean']['output'];
  country?: Maybe<Scalars['String']['output']>;
  /** @deprecated Use `countryCodeV2` instead. */
  countryCode?: Maybe<Scalars['String']['output']>;
  countryCodeV2?: Maybe<CountryCode>;
  /** @deprecated Always null in this context. */
  firstName?: Maybe<Scalars['String']['output']>;
  formatted: Array<Scalars['String']['output']>;
  formattedArea?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** @deprecated Always null in this context. */
  lastName?: Maybe<Scalars['String']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  /** @deprecated Always null in this context. */
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  province?: Maybe<Scalars['String']['output']>;
  provinceCode?: Maybe<Scalars['String']['output']>;
  zip?: Maybe<Scalars['String']['output']>;
};


export type ShopAddressFormattedArgs = {
  withCompany?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ShopAlert = {
  __typename?: 'ShopAlert';
  description: Scalars['String']['output'];
};

export type ShopBranding =
  | 'ROGERS'
  | 'SHOPIFY'
  | 'SHOPIFY_GOLD'
  | 'SHOPIFY_PLUS';

export type ShopCustomerAccountsSetting =
  | 'DISABLED'
  | 'OPTIONAL'
  | 'REQUIRED';

export type ShopFeatures = {
  __typename?: 'ShopFeatures';
  avalaraAvatax: Scalars['Boolean']['output'];
  branding: ShopBranding;
  buyerExperienceDepositEnabled: Scalars['Boolean']['output'];
  captcha: Scalars['Boolean']['output'];
  /** @deprecated No longer required for external domains */
  captchaExternalDomains: Scalars['Boolean']['output'];
  /** @deprecated Delivery profiles are now 100% enabled across Shopify. */
  deliveryProfiles: Scalars['Boolean']['output'];
  directConnectionCatalogAssignmentEnabled: Scalars['Boolean']['output'];
  dynamicRemarketing: Scalars['Boolean']['output'];
  eligibleForSubscriptionMigration: Scalars['Boolean']['output'];
  eligibleForSubscriptions: Scalars['Boolean']['output'];
  giftCards: Scalars['Boolean']['output'];
  harmonizedSystemCode: Scalars['Boolean']['output'];
  /** @deprecated All shops have international domains through Shopify Markets. */
  internationalDomains: Scalars['Boolean']['output'];
  /**
   * @deprecated Use the `markets` field on `EntitlementsType`.
   * Each market entitlement has a `catalogs` field that indicates
   * whether the shop's markets have access to catalogs and price overrides.
   *
   */
  internationalPriceOverrides: Scalars['Boolean']['output'];
  /**
   * @deprecated Use the `markets` field on `EntitlementsType`.
   * Each market entitlement has a `catalogs` field that indicates
   * whether the shop's markets have access to catalogs and price overrides.
   *
   */
  internationalPriceRules: Scalars['Boolean']['output'];
  legacySubscriptionGatewayEnabled: Scalars['Boolean']['output'];
  liveView: Scalars['Boolean']['output'];
  marketDrivenShipping: Scalars['Boolean']['output'];
  /** @deprecated No longer supported. */
  onboardingVisual: Scalars['Boolean']['output'];
  paypalExpressSubscriptionGatewayStatus: PaypalExpressSubscriptionsGatewayStatus;
  reports: Scalars['Boolean']['output'];
  sellsSubscriptions: Scalars['Boolean']['output'];
  /** @deprecated Use Shop.plan.shopifyPlus instead. */
  shopifyPlus: Scalars['Boolean']['output'];
  showMetrics: Scalars['Boolean']['output'];
  storefront: Scalars['Boolean']['output'];
  subCountryMarketsEnabled: Scalars['Boolean']['output'];
  unifiedMarkets: Scalars['Boolean']['output'];
  usingShopifyBalance: Scalars['Boolean']['output'];
};

export type ShopLocale = {
  __typename?: 'ShopLocale';
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  primary: Scalars['Boolean']['output'];
  published: Scalars['Boolean']['output'];
};

export type ShopPlan = {
  __typename?: 'ShopPlan';
  /** @deprecated Use `publicDisplayName` instead. */
  displayName: Scalars['String']['output'];
  partnerDevelopment: Scalars['Boolean']['output'];
  publicDisplayName: Scalars['String']['output'];
  shopifyPlus: Scalars['Boolean']['output'];
};

export type ShopPolicy = Node & {
  __typename?: 'ShopPolicy';
  body: Scalars['HTML']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  type: ShopPolicyType;
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['URL']['output'];
};

export type ShopPolicyType =
  | 'CONTACT_INFORMATION'
  | 'LEGAL_NOTICE'
  | 'PRIVACY_POLICY'
  | 'REFUND_POLICY'
  | 'SHIPPING_POLICY'
  | 'SUBSCRIPTION_POLICY'
  | 'TERMS_OF_SALE'
  | 'TERMS_OF_SERVICE';

export type ShopResourceLimits = {
  __typename?: 'ShopResourceLimits';
  locationLimit: Scalars['Int']['output'];
  maxProductOptions: Scalars['Int']['output'];
  maxProductVariants: Scalars['Int']['output'];
  redirectLimitReached: Scalars['Boolean']['output'];
};

export type ShopifyqlColumnOrigin =
  | 'GENERATED'
  | 'REQUESTED'
  | 'UNSPECIFIED';

export type ShopifyqlQueryResponse = {
  __typename?: 'ShopifyqlQueryResponse';
  parseErrors: Array<Scalars['String']['output']>;
  parseWarnings: Array<Scalars['String']['output']>;
  tableData?: Maybe<ShopifyqlTableData>;
};

export type ShopifyqlTableData = {
  __typename?: 'ShopifyqlTableData';
  columns: Array<ShopifyqlTableDataColumn>;
  rows: Scalars['JSON']['output'];
};

export type ShopifyqlTableDataColumn = {
  __typename?: 'ShopifyqlTableDataColumn';
  columnOrigin: ShopifyqlColumnOrigin;
  dataType: ColumnDataType;
  displayName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  shortDisplayName?: Maybe<Scalars['String']['output']>;
  subType?: Maybe<ColumnDataType>;
};

export type ThemeCreatePayload = {
  __typename?: 'ThemeCreatePayload';
  theme?: Maybe<OnlineStoreTheme>;
  userErrors: Array<ThemeCreateUserError>;
};

export type ThemeCreateUserError = DisplayableError & {
  __typename?: 'ThemeCreateUserError';
  code?: Maybe<ThemeCreateUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ThemeCreateUserErrorCode =
  | 'INVALID_THEME_ROLE_FOR_THEME_CREATION'
  | 'INVALID_ZIP'
  | 'THEME_CREATION_NOT_ALLOWED_FOR_THEME_LIMITED_PLAN'
  | 'ZIP_IS_EMPTY'
  | 'ZIP_TOO_LARGE';

export type ThemeDeletePayload = {
  __typename?: 'ThemeDeletePayload';
  deletedThemeId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<ThemeDeleteUserError>;
};

export type ThemeDeleteUserError = DisplayableError & {
  __typename?: 'ThemeDeleteUserError';
  code?: Maybe<ThemeDeleteUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ThemeDeleteUserErrorCode =
  | 'NOT_FOUND';

export type ThemeDuplicatePayload = {
  __typename?: 'ThemeDuplicatePayload';
  newTheme?: Maybe<OnlineStoreTheme>;
  userErrors: Array<ThemeDuplicateUserError>;
};

export type ThemeDuplicateUserError = DisplayableError & {
  __typename?: 'ThemeDuplicateUserError';
  code?: Maybe<ThemeDuplicateUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ThemeDuplicateUserErrorCode =
  | 'NOT_FOUND';

export type ThemeFilesCopyFileInput = {
  dstFilename: Scalars['String']['input'];
  srcFilename: Scalars['String']['input'];
};

export type ThemeFilesCopyPayload = {
  __typename?: 'ThemeFilesCopyPayload';
  copiedThemeFiles?: Maybe<Array<OnlineStoreThemeFileOperationResult>>;
  userErrors: Array<OnlineStoreThemeFilesUserErrors>;
};

export type ThemeFilesDeletePayload = {
  __typename?: 'ThemeFilesDeletePayload';
  deletedThemeFiles?: Maybe<Array<OnlineStoreThemeFileOperationResult>>;
  userErrors: Array<OnlineStoreThemeFilesUserErrors>;
};

export type ThemeFilesUpsertPayload = {
  __typename?: 'ThemeFilesUpsertPayload';
  job?: Maybe<Job>;
  upsertedThemeFiles?: Maybe<Array<OnlineStoreThemeFileOperationResult>>;
  userErrors: Array<OnlineStoreThemeFilesUserErrors>;
};

export type ThemePublishPayload = {
  __typename?: 'ThemePublishPayload';
  theme?: Maybe<OnlineStoreTheme>;
  userErrors: Array<ThemePublishUserError>;
};

export type ThemePublishUserError = DisplayableError & {
  __typename?: 'ThemePublishUserError';
  code?: Maybe<ThemePublishUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ThemePublishUserErrorCode =
  | 'CANNOT_PUBLISH_THEME_DURING_INSTALL'
  | 'NOT_FOUND'
  | 'THEME_PUBLISH_NOT_AVAILABLE_FOR_THEME_LIMITED_PLAN';

export type ThemeRole =
  | 'ARCHIVED'
  | 'DEMO'
  | 'DEVELOPMENT'
  | 'LOCKED'
  | 'MAIN'
  | 'MOBILE'
  | 'UNPUBLISHED';

export type ThemeUpdatePayload = {
  __typename?: 'ThemeUpdatePayload';
  theme?: Maybe<OnlineStoreTheme>;
  userErrors: Array<ThemeUpdateUserError>;
};

export type ThemeUpdateUserError = DisplayableError & {
  __typename?: 'ThemeUpdateUserError';
  code?: Maybe<ThemeUpdateUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ThemeUpdateUserErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'TOO_LONG';

export type UnitSystem =
  | 'IMPERIAL_SYSTEM'
  | 'METRIC_SYSTEM';

export type UserError = DisplayableError & {
  __typename?: 'UserError';
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type WebhookHttpEndpoint = {
  __typename?: 'WebhookHttpEndpoint';
  callbackUrl: Scalars['URL']['output'];
};

export type WebhookSubscription = Node & {
  __typename?: 'WebhookSubscription';
  apiVersion: ApiVersion;
  /** @deprecated Use `uri` instead. */
  callbackUrl: Scalars['URL']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** @deprecated Use `uri` instead. */
  endpoint: WebhookSubscriptionEndpoint;
  filter?: Maybe<Scalars['String']['output']>;
  format: WebhookSubscriptionFormat;
  id: Scalars['ID']['output'];
  includeFields: Array<Scalars['String']['output']>;
  legacyResourceId: Scalars['UnsignedInt64']['output'];
  metafieldNamespaces: Array<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  topic: WebhookSubscriptionTopic;
  updatedAt: Scalars['DateTime']['output'];
  uri: Scalars['String']['output'];
};

export type WebhookSubscriptionConnection = {
  __typename?: 'WebhookSubscriptionConnection';
  edges: Array<WebhookSubscriptionEdge>;
  nodes: Array<WebhookSubscription>;
  pageInfo: PageInfo;
};

export type WebhookSubscriptionCreatePayload = {
  __typename?: 'WebhookSubscriptionCreatePayload';
  userErrors: Array<UserError>;
  webhookSubscription?: Maybe<WebhookSubscription>;
};

export type WebhookSubscriptionDeletePayload = {
  __typename?: 'WebhookSubscriptionDeletePayload';
  deletedWebhookSubscriptionId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

export type WebhookSubscriptionEdge = {
  __typename?: 'WebhookSubscriptionEdge';
  cursor: Scalars['String']['output'];
  node: WebhookSubscription;
};

export type WebhookSubscriptionEndpoint = WebhookHttpEndpoint;

export type WebhookSubscriptionFormat =
  | 'JSON'
  | 'XML';

export type WebhookSubscriptionInput = {
  /** @deprecated Use `uri` instead. */
  callbackUrl?: InputMaybe<Scalars['URL']['input']>;
  filter?: InputMaybe<Scalars['String']['input']>;
  format?: InputMaybe<WebhookSubscriptionFormat>;
  includeFields?: InputMaybe<Array<Scalars['String']['input']>>;
  metafieldNamespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  metafields?: InputMaybe<Array<HasMetafieldsMetafieldIdentifierInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  uri?: InputMaybe<Scalars['String']['input']>;
};

export type WebhookSubscriptionSortKeys =
  | 'CREATED_AT'
  | 'ID';

export type WebhookSubscriptionTopic =
  | 'APP_PURCHASES_ONE_TIME_UPDATE'
  | 'APP_SCOPES_UPDATE'
  | 'APP_SUBSCRIPTIONS_APPROACHING_CAPPED_AMOUNT'
  | 'APP_SUBSCRIPTIONS_UPDATE'
  | 'APP_UNINSTALLED'
  | 'AUDIT_EVENTS_ADMIN_API_ACTIVITY'
  | 'BULK_OPERATIONS_FINISH'
  | 'CARTS_CREATE'
  | 'CARTS_UPDATE'
  | 'CHANNELS_DELETE'
  | 'CHECKOUTS_CREATE'
  | 'CHECKOUTS_DELETE'
  | 'CHECKOUTS_UPDATE'
  | 'COLLECTIONS_CREATE'
  | 'COLLECTIONS_DELETE'
  | 'COLLECTIONS_UPDATE'
  | 'COLLECTION_LISTINGS_ADD'
  | 'COLLECTION_LISTINGS_REMOVE'
  | 'COLLECTION_LISTINGS_UPDATE'
  | 'COLLECTION_PUBLICATIONS_CREATE'
  | 'COLLECTION_PUBLICATIONS_DELETE'
  | 'COLLECTION_PUBLICATIONS_UPDATE'
  | 'COMPANIES_CREATE'
  | 'COMPANIES_DELETE'
  | 'COMPANIES_UPDATE'
  | 'COMPANY_CONTACTS_CREATE'
  | 'COMPANY_CONTACTS_DELETE'
  | 'COMPANY_CONTACTS_UPDATE'
  | 'COMPANY_CONTACT_ROLES_ASSIGN'
  | 'COMPANY_CONTACT_ROLES_REVOKE'
  | 'COMPANY_LOCATIONS_CREATE'
  | 'COMPANY_LOCATIONS_DELETE'
  | 'COMPANY_LOCATIONS_UPDATE'
  | 'CUSTOMERS_CREATE'
  | 'CUSTOMERS_DELETE'
  | 'CUSTOMERS_DISABLE'
  | 'CUSTOMERS_EMAIL_MARKETING_CONSENT_UPDATE'
  | 'CUSTOMERS_ENABLE'
  | 'CUSTOMERS_MARKETING_CONSENT_UPDATE'
  | 'CUSTOMERS_MERGE'
  | 'CUSTOMERS_PURCHASING_SUMMARY'
  | 'CUSTOMERS_UPDATE'
  | 'CUSTOMERS_WHATS_APP_MARKETING_CONSENT_UPDATE'
  | 'CUSTOMER_ACCOUNT_SETTINGS_UPDATE'
  | 'CUSTOMER_GROUPS_CREATE'
  | 'CUSTOMER_GROUPS_DELETE'
  | 'CUSTOMER_GROUPS_UPDATE'
  | 'CUSTOMER_JOINED_SEGMENT'
  | 'CUSTOMER_LEFT_SEGMENT'
  | 'CUSTOMER_PAYMENT_METHODS_CREATE'
  | 'CUSTOMER_PAYMENT_METHODS_REVOKE'
  | 'CUSTOMER_PAYMENT_METHODS_UPDATE'
  | 'CUSTOMER_TAGS_ADDED'
  | 'CUSTOMER_TAGS_REMOVED'
  | 'DELIVERY_PROMISE_SETTINGS_UPDATE'
  | 'DISCOUNTS_CREATE'
  | 'DISCOUNTS_DELETE'
  | 'DISCOUNTS_REDEEMCODE_ADDED'
  | 'DISCOUNTS_REDEEMCODE_REMOVED'
  | 'DISCOUNTS_UPDATE'
  | 'DISPUTES_CREATE'
  | 'DISPUTES_UPDATE'
  | 'DOMAINS_CREATE'
  | 'DOMAINS_DESTROY'
  | 'DOMAINS_UPDATE'
  | 'DRAFT_ORDERS_CREATE'
  | 'DRAFT_ORDERS_DELETE'
  | 'DRAFT_ORDERS_UPDATE'
  | 'FINANCE_APP_STAFF_MEMBER_DELETE'
  | 'FINANCE_APP_STAFF_MEMBER_GRANT'
  | 'FINANCE_APP_STAFF_MEMBER_REVOKE'
  | 'FINANCE_APP_STAFF_MEMBER_UPDATE'
  | 'FINANCE_KYC_INFORMATION_UPDATE'
  | 'FULFILLMENTS_CREATE'
  | 'FULFILLMENTS_UPDATE'
  | 'FULFILLMENT_EVENTS_CREATE'
  | 'FULFILLMENT_EVENTS_DELETE'
  | 'FULFILLMENT_HOLDS_ADDED'
  | 'FULFILLMENT_HOLDS_RELEASED'
  | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED'
  | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED'
  | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED'
  | 'FULFILLMENT_ORDERS_CANCELLED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_REQUEST_ACCEPTED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_REQUEST_REJECTED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_REQUEST_SUBMITTED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_SERVICE_FAILED_TO_COMPLETE'
  | 'FULFILLMENT_ORDERS_HOLD_RELEASED'
  | 'FULFILLMENT_ORDERS_LINE_ITEMS_PREPARED_FOR_LOCAL_DELIVERY'
  | 'FULFILLMENT_ORDERS_LINE_ITEMS_PREPARED_FOR_PICKUP'
  | 'FULFILLMENT_ORDERS_MANUALLY_REPORTED_PROGRESS_STOPPED'
  | 'FULFILLMENT_ORDERS_MERGED'
  | 'FULFILLMENT_ORDERS_MOVED'
  | 'FULFILLMENT_ORDERS_ORDER_ROUTING_COMPLETE'
  | 'FULFILLMENT_ORDERS_PLACED_ON_HOLD'
  | 'FULFILLMENT_ORDERS_PROGRESS_REPORTED'
  | 'FULFILLMENT_ORDERS_RESCHEDULED'
  | 'FULFILLMENT_ORDERS_SCHEDULED_FULFILLMENT_ORDER_READY'
  | 'FULFILLMENT_ORDERS_SPLIT'
  | 'INVENTORY_ITEMS_CREATE'
  | 'INVENTORY_ITEMS_DELETE'
  | 'INVENTORY_ITEMS_UPDATE'
  | 'INVENTORY_LEVELS_CONNECT'
  | 'INVENTORY_LEVELS_DISCONNECT'
  | 'INVENTORY_LEVELS_UPDATE'
  | 'INVENTORY_SHIPMENTS_ADD_ITEMS'
  | 'INVENTORY_SHIPMENTS_CREATE'
  | 'INVENTORY_SHIPMENTS_DELETE'
  | 'INVENTORY_SHIPMENTS_MARK_IN_TRANSIT'
  | 'INVENTORY_SHIPMENTS_RECEIVE_ITEMS'
  | 'INVENTORY_SHIPMENTS_REMOVE_ITEMS'
  | 'INVENTORY_SHIPMENTS_UPDATE_ITEM_QUANTITIES'
  | 'INVENTORY_SHIPMENTS_UPDATE_TRACKING'
  | 'INVENTORY_TRANSFERS_ADD_ITEMS'
  | 'INVENTORY_TRANSFERS_CANCEL'
  | 'INVENTORY_TRANSFERS_COMPLETE'
  | 'INVENTORY_TRANSFERS_READY_TO_SHIP'
  | 'INVENTORY_TRANSFERS_REMOVE_ITEMS'
  | 'INVENTORY_TRANSFERS_UPDATED'
  | 'INVENTORY_TRANSFERS_UPDATE_ITEM_QUANTITIES'
  | 'LOCALES_CREATE'
  | 'LOCALES_DESTROY'
  | 'LOCALES_UPDATE'
  | 'LOCATIONS_ACTIVATE'
  | 'LOCATIONS_CREATE'
  | 'LOCATIONS_DEACTIVATE'
  | 'LOCATIONS_DELETE'
  | 'LOCATIONS_UPDATE'
  | 'MARKETS_BACKUP_REGION_UPDATE'
  | 'MARKETS_CREATE'
  | 'MARKETS_DELETE'
  | 'MARKETS_UPDATE'
  | 'METAFIELD_DEFINITIONS_CREATE'
  | 'METAFIELD_DEFINITIONS_DELETE'
  | 'METAFIELD_DEFINITIONS_UPDATE'
  | 'METAOBJECTS_CREATE'
  | 'METAOBJECTS_DELETE'
  | 'METAOBJECTS_UPDATE'
  | 'ORDERS_CANCELLED'
  | 'ORDERS_CREATE'
  | 'ORDERS_DELETE'
  | 'ORDERS_EDITED'
  | 'ORDERS_FULFILLED'
  | 'ORDERS_LINK_REQUESTED'
  | 'ORDERS_PAID'
  | 'ORDERS_PARTIALLY_FULFILLED'
  | 'ORDERS_RISK_ASSESSMENT_CHANGED'
  | 'ORDERS_SHOPIFY_PROTECT_ELIGIBILITY_CHANGED'
  | 'ORDERS_UPDATED'
  | 'ORDER_TRANSACTIONS_CREATE'
  | 'PAYMENT_SCHEDULES_DUE'
  | 'PAYMENT_TERMS_CREATE'
  | 'PAYMENT_TERMS_DELETE'
  | 'PAYMENT_TERMS_UPDATE'
  | 'PRODUCTS_CREATE'
  | 'PRODUCTS_DELETE'
  | 'PRODUCTS_UPDATE'
  | 'PRODUCT_FEEDS_CREATE'
  | 'PRODUCT_FEEDS_FULL_SYNC'
  | 'PRODUCT_FEEDS_FULL_SYNC_FINISH'
  | 'PRODUCT_FEEDS_INCREMENTAL_SYNC'
  | 'PRODUCT_FEEDS_UPDATE'
  | 'PRODUCT_LISTINGS_ADD'
  | 'PRODUCT_LISTINGS_REMOVE'
  | 'PRODUCT_LISTINGS_UPDATE'
  | 'PRODUCT_PUBLICATIONS_CREATE'
  | 'PRODUCT_PUBLICATIONS_DELETE'
  | 'PRODUCT_PUBLICATIONS_UPDATE'
  | 'PROFILES_CREATE'
  | 'PROFILES_DELETE'
  | 'PROFILES_UPDATE'
  | 'REFUNDS_CREATE'
  | 'RETURNS_APPROVE'
  | 'RETURNS_CANCEL'
  | 'RETURNS_CLOSE'
  | 'RETURNS_DECLINE'
  | 'RETURNS_PROCESS'
  | 'RETURNS_REOPEN'
  | 'RETURNS_REQUEST'
  | 'RETURNS_UPDATE'
  | 'REVERSE_DELIVERIES_ATTACH_DELIVERABLE'
  | 'REVERSE_FULFILLMENT_ORDERS_DISPOSE'
  | 'SCHEDULED_PRODUCT_LISTINGS_ADD'
  | 'SCHEDULED_PRODUCT_LISTINGS_REMOVE'
  | 'SCHEDULED_PRODUCT_LISTINGS_UPDATE'
  | 'SEGMENTS_CREATE'
  | 'SEGMENTS_DELETE'
  | 'SEGMENTS_UPDATE'
  | 'SELLING_PLAN_GROUPS_CREATE'
  | 'SELLING_PLAN_GROUPS_DELETE'
  | 'SELLING_PLAN_GROUPS_UPDATE'
  | 'SHIPPING_ADDRESSES_CREATE'
  | 'SHIPPING_ADDRESSES_UPDATE'
  | 'SHOP_UPDATE'
  | 'SUBSCRIPTION_BILLING_ATTEMPTS_CHALLENGED'
  | 'SUBSCRIPTION_BILLING_ATTEMPTS_FAILURE'
  | 'SUBSCRIPTION_BILLING_ATTEMPTS_SUCCESS'
  | 'SUBSCRIPTION_BILLING_CYCLES_SKIP'
  | 'SUBSCRIPTION_BILLING_CYCLES_UNSKIP'
  | 'SUBSCRIPTION_BILLING_CYCLE_EDITS_CREATE'
  | 'SUBSCRIPTION_BILLING_CYCLE_EDITS_DELETE'
  | 'SUBSCRIPTION_BILLING_CYCLE_EDITS_UPDATE'
  | 'SUBSCRIPTION_CONTRACTS_ACTIVATE'
  | 'SUBSCRIPTION_CONTRACTS_CANCEL'
  | 'SUBSCRIPTION_CONTRACTS_CREATE'
  | 'SUBSCRIPTION_CONTRACTS_EXPIRE'
  | 'SUBSCRIPTION_CONTRACTS_FAIL'
  | 'SUBSCRIPTION_CONTRACTS_PAUSE'
  | 'SUBSCRIPTION_CONTRACTS_UPDATE'
  | 'TAX_SERVICES_CREATE'
  | 'TAX_SERVICES_UPDATE'
  | 'TENDER_TRANSACTIONS_CREATE'
  | 'THEMES_CREATE'
  | 'THEMES_DELETE'
  | 'THEMES_PUBLISH'
  | 'THEMES_UPDATE'
  | 'VARIANTS_IN_STOCK'
  | 'VARIANTS_OUT_OF_STOCK';

export type WeightUnit =
  | 'GRAMS'
  | 'KILOGRAMS'
  | 'OUNCES'
  | 'POUNDS';
