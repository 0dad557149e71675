import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../cli/run.ts'

const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
}
const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: false, allErrors: true, formats }).compile(schema)

const THEME = {
  'layout/theme.liquid': `<head><script src="https://a.example/a.js"></script></head>
{% include 'gone' %}
{{ content_for_layout }}
{% include 'gone' %}{{ x | img_url }}`,
  'snippets/a#b?c%20 é.liquid': '{% endif %}',
  'snippets/old [1].liquid': 'x',
  'config/settings_schema.json': '{',
}

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vigie-sarif-'))
  for (const [path, text] of Object.entries(THEME)) {
    mkdirSync(dirname(join(cwd, 'my theme', path)), { recursive: true })
    writeFileSync(join(cwd, 'my theme', path), text)
  }
})
afterEach(() => rmSync(cwd, { recursive: true }))

async function sarif(...args: string[]) {
  let out = ''
  await run(['my theme', '--format', 'sarif', ...args], {
    cwd,
    temp: cwd,
    out: text => (out += text),
    err: () => {},
    progress: () => {},
    today: new Date('2026-03-01'),
    now: () => 0,
  })
  return JSON.parse(out)
}

test.each([
  ['in English', []],
  ['in French', ['--lang', 'fr']],
  ['with the deep stage', ['--deep']],
])('%s the log keeps to the schema of SARIF 2.1.0', async (_, args) => {
  const log = await sarif(...args)
  expect(log.runs[0].results.length).toBeGreaterThan(4)
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
})

test('with a baseline too, which tells what is new', async () => {
  await run(['my theme', '--format', 'json', '--output', 'before.json'], {
    cwd,
    temp: cwd,
    out: () => {},
    err: () => {},
    progress: () => {},
    today: new Date('2026-03-01'),
    now: () => 0,
  })
  writeFileSync(join(cwd, 'my theme/layout/theme.liquid'), `\n${THEME['layout/theme.liquid']}{{ y | article_img_url }}`)
  const log = await sarif('--baseline', 'before.json')
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  const fresh = log.runs[0].results.filter(({ baselineState }: { baselineState: string }) => baselineState === 'new')
  expect(fresh.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['deprecated-filter'])
})

test('all places of a finding are in the log, the first as its location', async () => {
  const { runs } = await sarif()
  const tag = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'deprecated-tag')
  const lines = [...tag.locations, ...tag.relatedLocations].map(({ physicalLocation }) => physicalLocation.region.startLine)
  expect(lines).toEqual([2, 4])
})

test('the schema refuses a log that breaks it', async () => {
  const log = await sarif()
  log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'my theme/layout'
  log.runs[0].results[1].message = 'text'
  expect(validate(log)).toBe(false)
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([
    '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri',
    '/runs/0/results/1/message',
  ])
})
