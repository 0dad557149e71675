import type { Theme, ThemeFile } from '../shops/theme.ts'
import { keyOfCursor, page } from './connection.ts'
import type { Context } from './context.ts'
import { badRequest } from './graphql-error.ts'
import { fits } from './wildcard.ts'

export type FilesArguments = { first: number; after?: string | null; filenames?: string[] | null }

const MAX_FILES = 2500
const MAX_FILENAMES = 50

/** theme.files: in order of name, and perhaps fewer than asked (weight of the bodies, or a planned short page). */
export function listThemeFiles(context: Context, theme: Theme, args: FilesArguments, withBodies: boolean) {
  if (args.first < 0 || args.first > MAX_FILES) throw badRequest(`first cannot exceed ${MAX_FILES}`)
  const names = args.filenames ?? null
  if (names && names.length > MAX_FILENAMES)
    throw badRequest(`The input array size of ${names.length} is greater than the maximum allowed of ${MAX_FILENAMES}.`)

  const files = [...theme.files.values()].filter(file => !names || names.some(name => fits(name, file.filename)))
  const after = args.after ? keyOfCursor(args.after) : null
  const rest = after === null ? files : files.filter(file => file.filename > after)
  const items = rest.slice(0, Math.min(args.first, pageLength(context, rest, withBodies)))
  const absent = (names ?? []).filter(name => !name.includes('*') && !theme.files.has(name))
  return {
    ...page(items, file => file.filename, { hasPreviousPage: rest.length < files.length, hasNextPage: items.length < rest.length }),
    userErrors: absent.map(filename => ({ filename, code: 'NOT_FOUND' })),
  }
}

function pageLength({ state, fault }: Context, files: ThemeFile[], withBodies: boolean): number {
  if (fault?.kind === 'short-page') return fault.items
  if (!withBodies) return files.length
  let bytes = 0
  const fitting = files.findIndex((file, index) => {
    bytes += file.content.length
    return index > 0 && bytes > state.settings.pageBodyBytes
  })
  return fitting === -1 ? files.length : fitting
}
