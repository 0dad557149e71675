import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import schema from '../../cli/report.schema.json' with { type: 'json' }
import { run } from '../../cli/run.ts'

const TRICK = 'a\n::error::owned\u001b]0;owned\u0007\u001b[2J##[add-mask]b\u202e'
const FILES = {
  [`snippets/${TRICK}.liquid`]: '{% if',
  'snippets/a#b?c%20.liquid': '{% endif %}',
  'snippets/__proto__.liquid': `{% render '${TRICK}b' %}`,
  'layout/theme.liquid': `<head><script src="https://a.example/${TRICK}.js"></script></head>{% include '${TRICK}' %}{{ content_for_layout }}`,
  'config/settings_schema.json': JSON.stringify([{ name: 'theme_info', theme_name: `::stop-commands::x\n${TRICK}`, theme_version: TRICK }]),
}

const cwd = mkdtempSync(join(tmpdir(), 'vigie-cli-hostile-'))
beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(cwd, 'theme', path)), { recursive: true })
    writeFileSync(join(cwd, 'theme', path), text)
  }
})
afterAll(() => rmSync(cwd, { recursive: true }))

async function print(format: string): Promise<string> {
  let out = ''
  const ignore = () => {}
  await run(['theme', '--format', format], {
    cwd,
    temp: cwd,
    out: text => (out += text),
    err: ignore,
    progress: ignore,
    today: new Date('2026-03-01'),
    now: () => 0,
  })
  return out
}

test.each(['text', 'github'])('%s: no word of a theme speaks to the terminal or to the workflow that prints it', async format => {
  const out = await print(format)
  expect(out).toContain('owned')
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  expect(out).not.toMatch(/^\s*::(?!(?:error|warning|notice) )/m)
})

test('text: nothing in a line is a command of the old form', async () => {
  expect(await print('text')).not.toContain('##[')
})

test('json: the report keeps to its schema and tells the names as they are', async () => {
  const report = JSON.parse(await print('json'))
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  expect(report.dead.map((dead: { file: string }) => dead.file)).toContain('snippets/a#b?c%20.liquid')
})

test('sarif: each path is a URI that leads back to the file', async () => {
  const { runs } = JSON.parse(await print('sarif'))
  const uris: string[] = runs[0].results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]?.physicalLocation.artifactLocation.uri ?? '',
  )
  const paths = uris.map(uri => decodeURIComponent(new URL(uri, 'file:///').pathname.slice(1)))
  expect(paths).toContain('theme/snippets/a#b?c%20.liquid')
  expect(paths).toContain(`theme/snippets/${TRICK}.liquid`)
})
