import { keepTheme } from '../../actions/themes.ts'
import { type Theme, withFile, withoutFile } from '../../shops/theme.ts'
import type { Context } from '../context.ts'
import { gid, idOf } from '../gid.ts'
import { badRequest } from '../graphql-error.ts'
import { fileFacts } from '../nodes/theme-node.ts'
import { fileProblem } from './file-problem.ts'

type Body = { type: 'TEXT' | 'BASE64' | 'URL'; value: string }
type Upsert = { filename: string; body: Body }
type UserError = { code: string; field: string[]; filename: string | null; message: string }

const MAX_FILES = 50

export const themeFileMutations = {
  themeFilesUpsert: async ({ themeId, files }: { themeId: string; files: Upsert[] }, context: Context) => {
    const theme = find(context, themeId)
    if (!theme) return { upsertedThemeFiles: null, job: null, userErrors: [themeNotFound()] }
    limit(files)
    const given = await Promise.all(files.map(async ({ filename, body }) => ({ filename, content: await readBody(body) })))
    const userErrors = [
      ...duplicates(files.map(file => file.filename)),
      ...given.flatMap(file => problem(file.filename, fileProblem(file.filename, file.content))),
    ]
    if (userErrors.length > 0) return { upsertedThemeFiles: [], job: null, userErrors }

    const now = context.state.clock.now()
    const changed = keepTheme(
      context.shop,
      given.reduce((before, file) => withFile(before, file.filename, file.content, now), theme),
    )
    const job = { id: gid('Job', crypto.randomUUID()), done: true }
    return {
      upsertedThemeFiles: facts(
        context,
        changed,
        files.map(file => file.filename),
      ),
      job,
      userErrors: [],
    }
  },

  themeFilesCopy: ({ themeId, files }: { themeId: string; files: { srcFilename: string; dstFilename: string }[] }, context: Context) => {
    const theme = find(context, themeId)
    if (!theme) return { copiedThemeFiles: null, userErrors: [themeNotFound()] }
    limit(files)
    const missing = files.filter(file => !theme.files.has(file.srcFilename))
    if (missing.length > 0) return { copiedThemeFiles: [], userErrors: missing.map(file => fileNotFound(file.srcFilename)) }

    const now = context.state.clock.now()
    const changed = files.reduce((before, { srcFilename, dstFilename }) => {
      const source = theme.files.get(srcFilename)
      return source ? withFile(before, dstFilename, source.content, now) : before
    }, theme)
    return {
      copiedThemeFiles: facts(
        context,
        keepTheme(context.shop, changed),
        files.map(file => file.dstFilename),
      ),
      userErrors: [],
    }
  },

  themeFilesDelete: ({ themeId, files }: { themeId: string; files: string[] }, context: Context) => {
    const theme = find(context, themeId)
    if (!theme) return { deletedThemeFiles: null, userErrors: [themeNotFound()] }
    limit(files)
    const missing = files.filter(filename => !theme.files.has(filename))
    if (missing.length > 0) return { deletedThemeFiles: [], userErrors: missing.map(fileNotFound) }

    const deletedThemeFiles = facts(context, theme, files)
    const now = context.state.clock.now()
    keepTheme(
      context.shop,
      files.reduce((before, filename) => withoutFile(before, filename, now), theme),
    )
    return { deletedThemeFiles, userErrors: [] }
  },
}

function find({ shop }: Context, id: string): Theme | null {
  return shop.themes.get(idOf('OnlineStoreTheme', id) ?? 0) ?? null
}

function facts(context: Context, theme: Theme, filenames: string[]) {
  return filenames.flatMap(filename => {
    const file = theme.files.get(filename)
    return file ? [fileFacts(context, file)] : []
  })
}

function limit(files: unknown[]): void {
  if (files.length > MAX_FILES)
    throw badRequest(`The input array size of ${files.length} is greater than the maximum allowed of ${MAX_FILES}.`)
}

async function readBody(body: Body): Promise<Buffer> {
  if (body.type === 'TEXT') return Buffer.from(body.value)
  if (body.type === 'BASE64') return Buffer.from(body.value, 'base64')
  const response = await fetch(body.value)
  return Buffer.from(await response.arrayBuffer())
}

function duplicates(filenames: string[]): UserError[] {
  return filenames
    .filter((filename, index) => filenames.indexOf(filename) !== index)
    .map(filename => ({ code: 'DUPLICATE_FILE_INPUT', field: ['files'], filename, message: 'There are files with the same filename.' }))
}

function problem(filename: string, message: string | null): UserError[] {
  return message === null ? [] : [{ code: 'FILE_VALIDATION_ERROR', field: ['files'], filename, message }]
}

function themeNotFound(): UserError {
  return { code: 'NOT_FOUND', field: ['themeId'], filename: null, message: 'Theme not found' }
}

function fileNotFound(filename: string): UserError {
  return { code: 'NOT_FOUND', field: ['files'], filename, message: `${filename} not found` }
}
