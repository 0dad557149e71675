import { type GraphQLResolveInfo, visit } from 'graphql'
import type { Theme, ThemeFile } from '../../shops/theme.ts'
import { contentTypeOf } from '../../shops/theme.ts'
import type { Context } from '../context.ts'
import { fileBody } from '../file-body.ts'
import { gid } from '../gid.ts'
import { type FilesArguments, listThemeFiles } from '../theme-files.ts'

export function themeNode(theme: Theme) {
  return {
    __typename: 'OnlineStoreTheme',
    id: gid('OnlineStoreTheme', theme.id),
    name: theme.name,
    prefix: `/t/${theme.id % 1000}`,
    role: theme.role,
    createdAt: theme.createdAt.toISOString(),
    updatedAt: theme.updatedAt.toISOString(),
    processing: false,
    processingFailed: false,
    themeStoreId: null,
    files: (args: FilesArguments, context: Context, info: GraphQLResolveInfo) => {
      const files = listThemeFiles(context, theme, args, mentions(info, 'body'))
      const node = (file: ThemeFile) => fileNode(context, theme, file)
      return { ...files, nodes: files.nodes.map(node), edges: files.edges.map(edge => ({ ...edge, node: node(edge.node) })) }
    },
  }
}

/** What file operations answer of a file. */
export function fileFacts(context: Context, file: ThemeFile) {
  return {
    filename: file.filename,
    // UnsignedInt64 travels as a string.
    size: String(file.content.length),
    checksumMd5: context.state.settings.nullChecksums ? null : file.checksumMd5,
    createdAt: file.createdAt.toISOString(),
    updatedAt: file.updatedAt.toISOString(),
  }
}

function fileNode(context: Context, theme: Theme, file: ThemeFile) {
  return { ...fileFacts(context, file), contentType: contentTypeOf(file.filename), body: () => fileBody(context, theme, file) }
}

function mentions(info: GraphQLResolveInfo, field: string): boolean {
  let found = false
  const look = {
    Field(node: { name: { value: string } }) {
      if (node.name.value === field) found = true
    },
    FragmentSpread(node: { name: { value: string } }) {
      const fragment = info.fragments[node.name.value]
      if (fragment) visit(fragment, look)
    },
  }
  for (const node of info.fieldNodes) visit(node, look)
  return found
}
