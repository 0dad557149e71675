import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../cli/run.ts'
import { listThemeFolder, readText } from '../../scanner/read-theme-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-folder-'))
  mkdirSync(join(folder, 'layout'))
  mkdirSync(join(folder, 'snippets'))
  writeFileSync(join(folder, 'layout/theme.liquid'), '{{ content_for_layout }}')
})
afterEach(() => rmSync(folder, { recursive: true }))

function states(): Record<string, string> {
  return Object.fromEntries((listThemeFolder(folder) ?? []).map(({ path, state }) => [path, state]))
}

test('what is no file is listed and never opened: a pipe, a link to nothing, a link to a folder', () => {
  execFileSync('mkfifo', [join(folder, 'snippets/pipe.liquid')])
  symlinkSync('nowhere', join(folder, 'snippets/gone.liquid'))
  symlinkSync('..', join(folder, 'snippets/circle.liquid'))
  expect(states()).toEqual({
    'layout/theme.liquid': 'text',
    'snippets/circle.liquid': 'not-a-file',
    'snippets/gone.liquid': 'unreadable',
    'snippets/pipe.liquid': 'not-a-file',
  })
})

test('a folder named like a file is a folder, and a link to a file is that file', () => {
  mkdirSync(join(folder, 'snippets/x.liquid'))
  writeFileSync(join(folder, 'snippets/x.liquid/y.liquid'), 'y')
  symlinkSync('../layout/theme.liquid', join(folder, 'snippets/same.liquid'))
  expect(states()).toMatchObject({ 'snippets/x.liquid/y.liquid': 'sub-folder', 'snippets/same.liquid': 'text' })
})

test('a name that is no UTF-8 is listed as unreadable', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/snippets/`), Buffer.from([0xff, 0xfe]), Buffer.from('.liquid')]), 'x')
  expect(states()).toMatchObject({ 'snippets/\ufffd\ufffd.liquid': 'unreadable' })
})

test('a file of a gigabyte is named and not read', () => {
  writeFileSync(join(folder, 'snippets/huge.liquid'), '')
  truncateSync(join(folder, 'snippets/huge.liquid'), 2 ** 30)
  expect(states()).toMatchObject({ 'snippets/huge.liquid': 'too-large' })
})

test('a file that goes between listing and reading has no text', () => {
  expect(readText(folder, 'snippets/gone.liquid')).toBeNull()
})

// Root reads everything.
test.skipIf(process.getuid?.() === 0)('a folder that may not be opened is named', () => {
  chmodSync(join(folder, 'snippets'), 0o000)
  expect(states()).toMatchObject({ snippets: 'unreadable' })
  chmodSync(join(folder, 'snippets'), 0o700)
})

test('the command names each file that it could not read, with the reason, and goes on', async () => {
  execFileSync('mkfifo', [join(folder, 'snippets/pipe.liquid')])
  symlinkSync('nowhere', join(folder, 'snippets/gone.liquid'))
  writeFileSync(join(folder, 'snippets/huge.liquid'), '')
  truncateSync(join(folder, 'snippets/huge.liquid'), 2 ** 30)
  let out = ''
  const ignore = () => {}
  await run([folder, '--format', 'json', '--fail-on', 'none'], {
    cwd: folder,
    temp: folder,
    out: text => (out += text),
    err: ignore,
    progress: ignore,
    today: new Date(),
    now: () => 0,
  })
  expect(JSON.parse(out).notAnalysed).toEqual([
    { file: 'snippets/gone.liquid', line: 1, reason: 'unreadable' },
    { file: 'snippets/huge.liquid', line: 1, reason: 'too-large' },
    { file: 'snippets/pipe.liquid', line: 1, reason: 'not-a-file' },
  ])
})

test('files of sub-folders are listed as what Shopify does not take, but for templates of customers and metaobjects', () => {
  mkdirSync(join(folder, 'assets/src'), { recursive: true })
  mkdirSync(join(folder, 'templates/customers'), { recursive: true })
  mkdirSync(join(folder, 'templates/metaobject'), { recursive: true })
  for (const path of ['assets/src/app.js', 'templates/customers/login.liquid', 'templates/metaobject/author.json'])
    writeFileSync(join(folder, path), '{}')
  expect(states()).toMatchObject({
    'assets/src/app.js': 'sub-folder',
    'templates/customers/login.liquid': 'text',
    'templates/metaobject/author.json': 'text',
  })
})
