import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, test } from 'vitest'
import schema from '../../cli/report.schema.json' with { type: 'json' }
import { run } from '../../cli/run.ts'
import { BUNDLED_ADVISORIES } from '../../engine/knowledge/libraries.ts'

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
  return runOn('2026-03-01', ...args)
}

async function runOn(day: string, ...args: string[]) {
  const said = { out: '', err: '', progress: '' }
  const code = await run(args, {
    cwd,
    temp: cwd,
    out: text => (said.out += text),
    err: text => (said.err += text),
    progress: text => (said.progress += text),
    today: new Date(day),
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
  [[''], 'Name the folder of a theme.'],
  [['nowhere'], 'nowhere does not exist.'],
  [['theme/layout'], 'theme/layout is not a theme folder: it has neither layout nor templates.'],
  [['theme/layout/theme.liquid'], 'theme/layout/theme.liquid is a file: name the folder of a theme.'],
  [['theme.zip'], 'theme.zip is an archive: unpack it and name the folder.'],
  [['a', 'b'], 'One theme folder at a time, not also b.'],
  [['theme', '--colour'], 'There is no --colour. Try --help.'],
  [['theme', '-x'], 'There is no -x. Try --help.'],
  [['theme', '--no-deep'], 'There is no --no-deep. Try --help.'],
  [['theme', '--format'], '--format needs a value. Try --help.'],
  [['theme', '--format', '--lang', 'en'], '--format needs a value. Try --help.'],
  [['theme', '--output='], '--output needs a value. Try --help.'],
  [['theme', '--deep=yes'], '--deep takes no value.'],
  [['theme', '--lang', 'en', '--lang=fr'], '--lang is given twice.'],
  [['theme', '--format', 'xml'], '--format takes text, json, sarif, github, not xml.'],
  [['theme', '--fail-on', 'always'], '--fail-on takes critical, major, minor, none, not always.'],
  [['theme', '--lang', 'de'], '--lang takes en, fr, not de.'],
  [['theme', '--output', 'nowhere/a.txt'], 'nowhere/a.txt can’t be written: there is no such file or folder.'],
  [['theme', '--output', 'theme'], 'theme can’t be written: it is a folder.'],
  [['theme', '--output', 'theme/assets/report.json'], 'theme/assets/report.json would become a part of the theme: choose another place.'],
  [['theme', '--patch', 'nowhere/a.patch'], 'nowhere/a.patch can’t be written: there is no such file or folder.'],
  [['theme', '--baseline', 'none.json'], 'none.json can’t be read: there is no such file or folder.'],
  [['theme', '--baseline', 'theme'], 'theme can’t be read: it is a folder.'],
  [['theme', '--baseline', 'theme.zip'], 'theme.zip is no report of Vigie: a baseline comes from --format json --output.'],
  [['theme', '--baseline', 'log.sarif'], 'log.sarif is no report of Vigie: a baseline comes from --format json --output.'],
  [['theme', '--baseline', 'other.json'], 'other.json is no report of Vigie: a baseline comes from --format json --output.'],
  [['theme', '--baseline', 'null.json'], 'null.json is no report of Vigie: a baseline comes from --format json --output.'],
  [['nowhere', '--lang', 'fr'], 'nowhere n’existe pas.'],
])('%j is bad use: a sentence on stderr and 2', async (args, sentence) => {
  write({
    'theme/layout/theme.liquid': LAYOUT,
    'theme/assets/a.css': '',
    'theme.zip': 'PK',
    'log.sarif': '{"version":"2.1.0","runs":[]}',
    'other.json': '{"schemaVersion":1,"findings":[{"message":"no fingerprint"}]}',
    'null.json': 'null',
  })
  const { code, out, err } = await runIn(...args)
  expect({ code, out, err: err.replaceAll(`${cwd}/`, '') }).toEqual({ code: 2, out: '', err: `${sentence}\n` })
})

test.each([
  ['before', ['--format=json', '--fail-on', 'none', 'slow']],
  ['behind', ['slow', '--fail-on=none', '--format', 'json']],
  ['around', ['--format', 'json', 'slow', '--fail-on', 'none']],
  ['behind two dashes', ['--fail-on', 'none', '--format=json', '--', 'slow']],
])('flags may stand %s the folder', async (_, args) => {
  write({ 'slow/layout/theme.liquid': BLOCKING })
  const { code, out } = await runIn(...args)
  expect(code).toBe(0)
  expect(JSON.parse(out).schemaVersion).toBe(1)
})

test('--help and --version need no theme, in both languages', async () => {
  expect(await runIn('--help')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Usage: vigie <theme folder>[\s\S]*--baseline file/),
  })
  expect((await runIn('-h', '--lang', 'fr')).out).toMatch(/^Utilisation.: vigie <dossier/)
  expect(await runIn('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('docs/cli.md tells every flag and every format', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/cli.md'), 'utf8')
  const { out } = await runIn('--help')
  const flags = [...new Set(out.match(/--[a-z-]+/g))]
  expect(flags).toContain('--baseline')
  expect(flags.filter(flag => !page.includes(flag))).toEqual([])
  for (const format of ['text', 'json', 'sarif', 'github']) expect(page).toContain(format)
})

test('what is refused leaves everything as it was', async () => {
  write({ 'theme/layout/theme.liquid': `${LAYOUT}{% include 'card' %}`, 'theme/snippets/card.liquid': 'x' })
  expect((await runIn('theme', '--fix', '--output', 'nowhere/a.txt')).code).toBe(2)
  expect(readFileSync(join(cwd, 'theme/layout/theme.liquid'), 'utf8')).toContain('include')
})

test('a report may stand beside the folders of the theme, and is none of its files', async () => {
  write({ 'theme/layout/theme.liquid': LAYOUT })
  expect((await runIn('theme', '--format', 'json', '--output', 'theme/report.json')).code).toBe(0)
  expect(JSON.parse((await runIn('theme', '--format', 'json')).out).theme.files).toBe(1)
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
  write({ 'marked.json': `\uFEFF${readFileSync(join(cwd, 'before.json'), 'utf8')}` })
  expect((await runIn('theme', '--baseline', 'marked.json')).code).toBe(0)
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

test('old knowledge of vulnerabilities says so', async () => {
  write({ 'theme/layout/theme.liquid': BLOCKING.replace('a.example/a.js', 'code.jquery.com/jquery-3.7.1.min.js') })
  const { knowledge } = JSON.parse((await runOn('2020-01-01', 'theme', '--format', 'json')).out)
  expect(knowledge).toEqual({ advisories: BUNDLED_ADVISORIES.date, stale: false })
  expect((await runOn('2020-01-01', 'theme')).out).toContain(`Libraries (vulnerabilities known as of ${knowledge.advisories})`)
  expect((await runOn('2099-01-01', 'theme')).out).toContain('more than 45 days ago')
  expect((await runOn('2099-01-01', 'theme', '--lang', 'fr')).out).toContain('il y a plus de 45 jours')
})

test('each format speaks French', async () => {
  write({ 'slow/layout/theme.liquid': BLOCKING, 'slow/config/settings_schema.json': '{' })
  expect((await runIn('slow', '--lang', 'fr')).out).toMatch(/Non analysé\n {2}config\/settings_schema\.json:1 {2}JSON non valide/)
  expect((await runIn('slow', '--lang', 'fr', '--format', 'github')).out).toContain('title=Script qui retarde le premier affichage::')
  const [finding] = JSON.parse((await runIn('slow', '--lang', 'fr', '--format', 'json')).out).findings
  const { runs } = JSON.parse((await runIn('slow', '--lang', 'fr', '--format', 'sarif')).out)
  expect(finding.message).toMatch(/^Le fichier n’est pas un JSON valide/)
  expect(runs[0].results[0].message.text).toBe(finding.message)
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

test('annotations escape what a workflow would read as its own', async () => {
  write({ 'a,b:c%/layout/theme.liquid': `${LAYOUT}{% include 'x' %}\n{% include 'x' %}` })
  const { out } = await runIn('a,b:c%', '--format', 'github')
  const [annotation] = out.split('\n').filter(line => line.startsWith('::notice') && line.includes('include'))
  expect(annotation).toMatch(/^::notice file=a%2Cb%3Ac%25\/layout\/theme\.liquid,line=2,title=[^,:]+::.*\(lines 2, 3\)$/)
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
