import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, test } from 'vitest'
import schema from '../../cli/report.schema.json' with { type: 'json' }
import { run } from '../../cli/run.ts'

const LAYOUT = '<html lang="en"><head>{{ content_for_header }}</head>\n<body>{{ content_for_layout }}</body></html>'
const INCLUDES = "{% include 'card' %}\n{% include name %}\n"

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vigie-fix-'))
  write({
    'theme/layout/theme.liquid': LAYOUT,
    'theme/templates/page.liquid': INCLUDES,
    'theme/snippets/card.liquid': 'card',
    'theme/assets/old.js': 'old()',
  })
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(files: Record<string, string | Buffer>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
}

async function patch(...args: string[]) {
  return command('--patch', 'fixes.patch', ...args)
}

async function fix(...args: string[]) {
  return command('--fix', ...args)
}

function contents(): Record<string, string> {
  const files = readdirSync(join(cwd, 'theme'), { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]))
}

async function command(...args: string[]) {
  const said = { out: '', err: '' }
  const around = {
    cwd,
    temp: cwd,
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
    progress: () => {},
    today: new Date('2026-03-01'),
    now: () => 0,
  }
  return { code: await run(['theme', ...args], around), ...said }
}

function read(path: string): string {
  return readFileSync(join(cwd, path), 'utf8')
}

test('--fix writes what is safe and says what it did, what it left and why', async () => {
  const { out, code } = await fix()
  expect(read('theme/templates/page.liquid')).toBe("{% render 'card' %}\n{% include name %}\n")
  expect(readdirSync(join(cwd, 'theme/assets'))).toEqual([])
  expect(out).toContain('templates/page.liquid: 1 change')
  expect(out).toContain('assets/old.js: deleted')
  expect(out).toContain('deprecated-tag: 1 place — the name of the snippet is built at run time (templates/page.liquid:2)')
  expect(code).toBe(0)
})

test('in French too', async () => {
  expect((await fix('--lang', 'fr')).out).toMatch(/assets\/old\.js\s:\ssupprimé/)
})

test('a second run changes nothing', async () => {
  await fix()
  const before = statSync(join(cwd, 'theme/templates/page.liquid')).mtimeMs
  expect((await fix()).out).toContain('Nothing that can be mended safely.')
  expect(statSync(join(cwd, 'theme/templates/page.liquid')).mtimeMs).toBe(before)
})

test('the JSON report lists the fixes as its schema says, and the findings that are left', async () => {
  const report = JSON.parse((await fix('--format', 'json')).out)
  expect(new Ajv().validate(schema, report)).toBe(true)
  expect(report.fixes).toMatchObject({
    written: ['templates/page.liquid'],
    deleted: ['assets/old.js'],
    notWritten: [],
    findings: [
      {
        audit: 'deprecated-tag',
        state: 'partly',
        edited: [{ file: 'templates/page.liquid', edits: 1 }],
        refused: [{ code: 'dynamic-name', line: 2 }],
      },
      { audit: 'dead-asset', state: 'fixed', deleted: ['assets/old.js'] },
    ],
  })
  expect(report.findings.map((finding: { audit: string }) => finding.audit)).not.toContain('dead-asset')
})

test('the exit code tells of what is left', async () => {
  write({ 'theme/layout/theme.liquid': LAYOUT.replace('<head>', '<head><script src="https://a.example/a.js"></script>') })
  expect((await fix()).code).toBe(1)
})

test('a linked file or folder is read, but nothing is written through the link', async () => {
  write({ 'elsewhere/page.liquid': INCLUDES, 'elsewhere/sections/dead.liquid': 'x' })
  symlinkSync(join(cwd, 'elsewhere/page.liquid'), join(cwd, 'theme/templates/page.linked.liquid'))
  symlinkSync(join(cwd, 'elsewhere/sections'), join(cwd, 'theme/sections'))
  const { code, err } = await fix()
  expect(read('elsewhere/page.liquid')).toBe(INCLUDES)
  expect(read('elsewhere/sections/dead.liquid')).toBe('x')
  expect(err.replace(SAVED, '')).toBe(
    'sections/dead.liquid was not written: a link leads out of the theme folder.\ntemplates/page.linked.liquid was not written: it is no longer a plain file.\n',
  )
  expect(code).toBe(2)
})

test('a fix that could not be written is not told as done', async () => {
  write({ 'elsewhere/page.liquid': "{% include 'card' %}" })
  symlinkSync(join(cwd, 'elsewhere/page.liquid'), join(cwd, 'theme/templates/page.linked.liquid'))
  const { fixes } = JSON.parse((await fix('--format', 'json')).out)
  expect(fixes.notWritten).toEqual([{ file: 'templates/page.linked.liquid', because: 'not-a-file' }])
  const told = fixes.findings.find(({ file }: { file: string }) => file === 'templates/page.linked.liquid')
  expect(told).toMatchObject({ state: 'refused', edited: [] })
})

test('a file that is not UTF-8 stays as it is', async () => {
  const bytes = Buffer.from(`${INCLUDES}\xe9`, 'latin1')
  write({ 'theme/templates/page.liquid': bytes })
  const { out, code } = await fix()
  expect(code).toBe(0)
  expect(out).toContain('deprecated-tag: 1 place — the text of templates/page.liquid is not at hand (templates/page.liquid:1)')
  expect(readFileSync(join(cwd, 'theme/templates/page.liquid'))).toEqual(bytes)
})

test('line ends and marks at the start stay as they were', async () => {
  write({ 'theme/templates/page.liquid': `\uFEFF${INCLUDES.replaceAll('\n', '\r\n')}` })
  await fix()
  expect(read('theme/templates/page.liquid')).toBe("\uFEFF{% render 'card' %}\r\n{% include name %}\r\n")
})

const SAVED = /^To undo: patch -R -p1 -d theme < (\S+)\n$/m

function undo(patch: string): void {
  apply('-R', patch)
}

/** Git is at hand wherever this runs, `patch` may not be; outside a repository both do the same. */
function apply(...args: string[]): void {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(cwd) }
  expect(spawnSync('git', ['apply', '--whitespace=nowarn', '--directory=theme', ...args], { cwd, env, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
}

test('--fix says how to undo it, and that brings back every byte', async () => {
  write({ 'theme/templates/page.windows.liquid': INCLUDES.replaceAll('\n', '\r\n'), 'theme/snippets/my old one.liquid': 'no line end' })
  const before = contents()
  const patch = SAVED.exec((await fix()).err)?.[1] ?? ''
  expect(contents()).not.toEqual(before)
  undo(patch)
  expect(contents()).toEqual(before)
})

test('--patch without --fix writes the patch and leaves the theme as it is', async () => {
  const before = contents()
  const { out, err, code } = await patch('--format', 'json')
  expect(contents()).toEqual(before)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const report = JSON.parse(out)
  expect(new Ajv({ allowUnionTypes: true }).validate(schema, report)).toBe(true)
  expect(report.fixes).toMatchObject({ applied: false, written: ['templates/page.liquid'], deleted: ['assets/old.js'] })
  expect(report.findings.map((finding: { audit: string }) => finding.audit)).toContain('dead-asset')
  apply('fixes.patch')
  expect(read('theme/templates/page.liquid')).toBe("{% render 'card' %}\n{% include name %}\n")
})

test('--patch says in words that nothing was written', async () => {
  expect((await patch()).out).toContain('Fixes in the patch\n')
  expect((await patch('--lang', 'fr')).out).toContain('Corrections dans le patch\n')
})

test('--fix with --patch saves the way back where it is asked for', async () => {
  const before = contents()
  expect((await fix('--patch', 'back.patch')).err).toBe(`To undo: patch -R -p1 -d theme < ${join(cwd, 'back.patch')}\n`)
  undo(join(cwd, 'back.patch'))
  expect(contents()).toEqual(before)
})

test('where nothing was changed there is nothing to undo', async () => {
  await fix()
  expect((await fix()).err).toBe('')
})

test('without --fix nothing is written', async () => {
  expect(
    await run(['theme'], { cwd, temp: cwd, out: () => {}, err: () => {}, progress: () => {}, today: new Date('2026-03-01'), now: () => 0 }),
  ).toBe(0)
  expect(read('theme/templates/page.liquid')).toBe(INCLUDES)
})
