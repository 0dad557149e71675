import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, test } from 'vitest'
import schema from '../../cli/report.schema.json' with { type: 'json' }
import { run } from '../../cli/run.ts'

const LAYOUT = '<html><head>{{ content_for_header }}</head>\n<body>{{ content_for_layout }}</body></html>'
const BLOCKING = LAYOUT.replace('<head>', '<head><script src="https://a.example/a.js"></script>')

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vigie-cli-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
}

async function runIn(...args: string[]) {
  const said = { out: '', err: '', progress: '' }
  const code = await run(args, {
    cwd,
    out: text => (said.out += text),
    err: text => (said.err += text),
    progress: text => (said.progress += text),
    now: () => 0,
  })
  return { code, ...said }
}

test('a clean theme exits 0, one with a major finding exits 1', async () => {
  write({ 'clean/layout/theme.liquid': LAYOUT, 'slow/layout/theme.liquid': BLOCKING })
  expect((await runIn('clean')).code).toBe(0)
  expect((await runIn('slow')).code).toBe(1)
})

test.each([
  ['none', 0],
  ['critical', 0],
  ['major', 1],
  ['minor', 1],
])('--fail-on %s exits %i on a major finding', async (level, code) => {
  write({ 'slow/layout/theme.liquid': BLOCKING })
  expect((await runIn('slow', '--fail-on', level)).code).toBe(code)
})

test.each([
  [[], 'Name the folder of a theme.'],
  [['nowhere'], 'nowhere is not a theme folder'],
  [['theme.zip'], 'theme.zip is an archive'],
  [['a', 'b'], 'One theme folder at a time'],
  [['theme', '--colour'], '--colour'],
  [['theme', '--format', 'xml'], '--format takes text, json, sarif, github, not xml.'],
  [['theme', '--fail-on', 'always'], '--fail-on takes critical, major, minor, none, not always.'],
  [['theme', '--baseline', 'none.json'], 'none.json can’t be read'],
])('%j is bad use: a sentence on stderr and 2', async (args, sentence) => {
  write({ 'theme/layout/theme.liquid': LAYOUT, 'theme.zip': 'PK' })
  const { code, out, err } = await runIn(...args)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(out).toBe('')
})

test('the JSON report keeps to its schema', async () => {
  write({
    'theme/layout/theme.liquid': `${BLOCKING}{% include 'gone' %}{{ x | img_url }}<script src="https://code.jquery.com/jquery-1.9.0.js"></script>`,
    'theme/snippets/old.liquid': '{% if',
    'theme/snippets/judgeme_core.liquid': 'x',
    'theme/config/settings_schema.json': '[{"name":"theme_info","theme_name":"Vieux","theme_version":"2.1.0"}]',
  })
  const report = JSON.parse((await runIn('theme', '--format', 'json')).out)
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  expect(report.theme).toMatchObject({ name: 'Vieux', version: '2.1.0', files: 4 })
  expect(report.libraries.map((library: { name: string }) => library.name)).toEqual(['jQuery'])
  expect(report.apps.map((app: { key: string; status: string }) => `${app.key} ${app.status}`)).toContain('judge-me leftover')
  expect(report.dead.map((dead: { file: string }) => dead.file)).toEqual(['snippets/judgeme_core.liquid', 'snippets/old.liquid'])
})

test('paths are those of the theme, wherever its folder is', async () => {
  write({ 'shop/themes/main/layout/theme.liquid': BLOCKING })
  const report = JSON.parse((await runIn('shop/themes/main', '--format', 'json')).out)
  expect(report.findings.map((finding: { file: string }) => finding.file)).toContain('layout/theme.liquid')
})

test('with a baseline only what is new counts', async () => {
  write({ 'theme/layout/theme.liquid': BLOCKING })
  expect((await runIn('theme', '--format', 'json', '--output', 'before.json')).code).toBe(1)
  expect((await runIn('theme', '--baseline', 'before.json')).code).toBe(0)
  write({ 'theme/layout/theme.liquid': `\n\n${BLOCKING}` })
  expect((await runIn('theme', '--baseline', 'before.json')).code).toBe(0)
  write({ 'theme/layout/theme.liquid': BLOCKING.replace('<head>', '<head><script src="https://b.example/b.js"></script>') })
  const { code, out } = await runIn('theme', '--baseline', 'before.json')
  expect(code).toBe(1)
  expect(out).toMatch(/\[major, new\] https:\/\/b\.example\/b\.js/)
})

test('--output writes the report and prints nothing', async () => {
  write({ 'theme/layout/theme.liquid': LAYOUT })
  expect((await runIn('theme', '--output', 'report.txt')).out).toBe('')
  expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^Theme — 1 file[\s\S]*Score: \d+ of 100/)
})

test('the text report speaks both languages', async () => {
  write({ 'theme/layout/theme.liquid': BLOCKING })
  expect((await runIn('theme')).out).toMatch(/Script that delays the first display[\s\S]*0 critical, 1 major/)
  expect((await runIn('theme', '--lang', 'fr')).out).toMatch(/Script qui retarde le premier affichage[\s\S]*1 majeur/)
})

test('annotations for GitHub name the file from where the command runs, and escape what they must', async () => {
  write({ 'my theme/layout/theme.liquid': BLOCKING.replace('a.js', 'a,b:c.js') })
  const { out } = await runIn('my theme', '--format', 'github')
  const [annotation] = out.split('\n').filter(line => line.includes('a.example'))
  expect(annotation).toMatch(/^::warning file=my theme\/layout\/theme\.liquid,line=1,title=[^,:]+::https:\/\/a\.example\/a,b:c\.js/)
})

test('SARIF has a rule for each result, a path that is a URI and a fingerprint', async () => {
  write({ 'my theme/layout/theme.liquid': BLOCKING })
  const { runs } = JSON.parse((await runIn('my theme', '--format', 'sarif')).out)
  const [result] = runs[0].results
  expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe('render-blocking-script')
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'my%20theme/layout/theme.liquid' },
    region: { startLine: 1 },
  })
  expect(result.partialFingerprints['vigie/v1']).toMatch(/^[0-9a-f]{32}$/)
})

test('--deep adds what theme-check finds, and names what it refused to read', async () => {
  write({ 'theme/layout/theme.liquid': BLOCKING.replace('</body>', '<a href="/cart">{{ 1 | twice }}</a></body>') })
  write({ 'theme/templates/index.liquid': '<div>{% if a %}</div>{% endif %}</p>' })
  const plain = JSON.parse((await runIn('theme', '--format', 'json')).out)
  const deep = JSON.parse((await runIn('theme', '--format', 'json', '--deep')).out)
  const idsIn = ({ findings }: { findings: { audit: string }[] }) => findings.map(({ audit }) => audit)
  expect(idsIn(deep).filter(id => !idsIn(plain).includes(id))).toEqual(['deep-unknown-filter', 'deep-hard-coded-route'])
  expect(plain.errors).toEqual([])
  expect(deep.notAnalysed).toContainEqual({ file: 'templates/index.liquid', line: 1, reason: 'not-read-deeply' })
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  expect(validate(deep), JSON.stringify(validate.errors)).toBe(true)
})
