import { afterEach, expect, test } from 'vitest'
import { createDeepStage, type DeepStage } from '../../scanner/deep-stage.ts'

const stages: DeepStage[] = []
const open = (...options: Parameters<typeof createDeepStage>) => {
  const stage = createDeepStage(...options)
  stages.push(stage)
  return stage
}
afterEach(() => Promise.all(stages.splice(0).map(stage => stage.close())))

const file = (path: string, text: string) => ({ path, text })
const schema = (settings: object[]) => `{% schema %}${JSON.stringify({ name: 'A', settings })}{% endschema %}`

test('the chosen checks speak, with file, line and the name that they speak of', async () => {
  const { offences, refused } = await open().read([
    file('layout/theme.liquid', '<head>\n</head><body>{{ content_for_layout }}</body>'),
    file('snippets/a.liquid', '\n{{ \'x\' | no_such_filter }}\n<a href="/collections">all</a>'),
    file('sections/b.liquid', schema([{ type: 'text', id: 'a', label: 'A', default: 1 }])),
    file('locales/en.default.json', '{"a": {"b_html": "<b>x"}}'),
    file('assets/theme.js', 'not read'),
  ])
  expect(refused).toEqual([])
  expect(offences.map(({ check, file, line, name }) => `${check} ${file}:${line} ${name}`).sort()).toEqual([
    'HardcodedRoutes snippets/a.liquid:3 /collections',
    'RequiredLayoutThemeObject layout/theme.liquid:1 {{ content_for_header }}',
    'UnknownFilter snippets/a.liquid:2 no_such_filter',
    'ValidHTMLTranslation locales/en.default.json:1 b',
    'ValidSchema sections/b.liquid:1 1',
  ])
}, 60_000)

test('a file that the official parser refuses is named, and the others are read', async () => {
  const { offences, refused } = await open().read([
    file('snippets/broken é.liquid', '{% if a %}<div>{% endif %}</p>'),
    file('snippets/whole.liquid', '{{ 1 | no_such_filter }}'),
  ])
  expect(refused).toEqual(['snippets/broken é.liquid'])
  expect(offences.map(({ file }) => file)).toEqual(['snippets/whole.liquid'])
}, 60_000)

test('labels by language, as themes had before locale schemas, are no fault', async () => {
  const labels = schema([{ type: 'text', id: 'a', label: { en: 'A', fr: 'A' } }])
  expect((await open().read([file('sections/a.liquid', labels)])).offences).toEqual([])
}, 60_000)

test('a theme that takes too long is given up', async () => {
  const hasty = open({ limits: { heapMb: 1024, orderMs: 20 } })
  await expect(hasty.read([file('snippets/a.liquid', 'a')])).rejects.toMatchObject({ of: 'time' })
})

test('a theme that takes too much memory is given up, and the next one is read', async () => {
  const small = open({ limits: { heapMb: 64, orderMs: 60_000 } })
  const many = Array.from({ length: 400 }, (_, i) => file(`snippets/${i}.liquid`, '<p>{{ a }}</p>'.repeat(1000)))
  const [heavy, light] = await Promise.allSettled([small.read(many), small.read([file('snippets/a.liquid', '{{ 1 | nope }}')])])
  expect(heavy).toMatchObject({ status: 'rejected', reason: { of: 'memory' } })
  expect(light).toMatchObject({ status: 'fulfilled', value: { refused: [] } })
}, 60_000)
