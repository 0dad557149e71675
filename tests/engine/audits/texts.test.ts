import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language, type Text } from '../../../engine/audit.ts'
import { AUDITS } from '../../../engine/audits/index.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const PLURAL = 6
const messages = AUDITS.flatMap(({ id, text }) => Object.entries(text).map(([part, words]) => [`${id} ${part}`, words] as const))

function elementsOf(text: Text, language: Language): Element[] {
  const flatten = (elements: Element[]): Element[] =>
    elements.flatMap(element => [
      element,
      ...('options' in element ? Object.values(element.options).flatMap(option => flatten(option.value)) : []),
    ])
  return flatten(new IntlMessageFormat(text[language], language, undefined, { ignoreTag: true }).getAst())
}

function argumentsOf(text: Text, language: Language): string[] {
  const named = elementsOf(text, language).flatMap(element => ('value' in element && element.type !== 0 ? [String(element.value)] : []))
  return [...new Set(named)].sort()
}

test('the list holds every file of engine/audits, each under its own name', () => {
  const folder = join(import.meta.dirname, '../../../engine/audits')
  const files = readdirSync(folder).flatMap(name => (name === 'index.ts' ? [] : [name.replace('.ts', '')]))
  expect(AUDITS.map(audit => audit.id).sort()).toEqual(files.sort())
})

test.each(messages)('%s asks for the same values in both languages', (_, text) => {
  expect(argumentsOf(text, 'fr')).toEqual(argumentsOf(text, 'en'))
})

test.each(messages)('%s has every French plural', (_, text) => {
  for (const element of elementsOf(text, 'fr'))
    if (element.type === PLURAL) expect(Object.keys(element.options)).toEqual(expect.arrayContaining(['one', 'many', 'other']))
})

test.each(messages)('%s is well set: curly apostrophes, no exclamation mark, one blank at a time', (name, text) => {
  for (const language of LANGUAGES) {
    const literals = elementsOf(text, language).flatMap(element => (element.type === 0 ? [element.value] : []))
    const prose = literals.join('§').replace(/\{[%{].*?[%}]\}|'[^'§]*'/g, 'code')
    expect(prose, name).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]|!| {2}/i)
  }
})

test.each(AUDITS.map(audit => [audit.id, audit.text] as const))(
  '%s has a title without values and as many steps in both languages',
  (_, { title, fix }) => {
    expect(`${title.en}${title.fr}`).not.toMatch(/[{}]/)
    expect(fix.fr.split('\n').length).toBe(fix.en.split('\n').length)
  },
)
