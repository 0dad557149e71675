import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { describeFinding, searchAudits, titleOf } from '../../../../app/services/findings/audit-texts.ts'
import { LANGUAGES } from '../../../../engine/audit.ts'
import { AUDITS } from '../../../../engine/audits/index.ts'

const pairs = AUDITS.flatMap(({ id }) => LANGUAGES.map(language => [id, language] as const))

test.each(pairs)('the title of %s needs no values in %s, so that lists can show it', (id, language) => {
  const title = titleOf(id, language)
  expect(new IntlMessageFormat(title, language).format()).toBe(title)
  expect(title).not.toBe(id)
})

test('a finding of an audit that no longer exists goes by its id', () => {
  expect(describeFinding({ audit: 'gone-audit', values: {}, measured: {} }, 'fr')).toMatchObject({
    title: 'gone-audit',
    finding: 'gone-audit',
  })
})

test('a finding stored without a value that its text now needs keeps what needs none', () => {
  const untold = describeFinding({ audit: 'deprecated-tag', values: {}, measured: {} }, 'en')
  expect(untold).toMatchObject({ title: titleOf('deprecated-tag', 'en'), finding: titleOf('deprecated-tag', 'en') })
  expect(untold.why).not.toBe('')
})

test.each(pairs)('%s can be told in %s of a finding without any value, or with values of another kind', (id, language) => {
  const bare = describeFinding({ audit: id, values: {}, measured: {} }, language)
  const odd = describeFinding({ audit: id, values: { bytes: 'many', count: 'few', src: 3 }, measured: { bytes: 'many' } }, language)
  for (const { title, finding } of [bare, odd]) expect([title, finding]).not.toContain('')
})

test('audits are found by the words of their title in the reader’s language', () => {
  expect(searchAudits('VULNÉRABILITÉS', 'fr')).toContain('vulnerable-library')
  expect(searchAudits('VULNÉRABILITÉS', 'en')).toEqual([])
  expect(searchAudits('vulnerable-lib', 'fr')).toEqual(['vulnerable-library'])
})
