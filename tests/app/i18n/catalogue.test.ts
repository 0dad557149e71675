import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import en from '../../../app/i18n/en.json' with { type: 'json' }
import fr from '../../../app/i18n/fr.json' with { type: 'json' }

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const english: Record<string, string> = en
const french: Record<string, string> = fr
const keys = Object.keys(english)

const LITERAL = 0
const PLURAL = 6

function elementsOf(elements: Element[]): Element[] {
  return elements.flatMap(element =>
    'options' in element ? [element, ...Object.values(element.options).flatMap(option => elementsOf(option.value))] : [element],
  )
}

function parse(message: string): Element[] {
  return elementsOf(new IntlMessageFormat(message, 'en').getAst())
}

function placeholders(message = ''): string {
  const named = parse(message).flatMap(element => ('value' in element && element.type !== LITERAL ? [element.value] : []))
  return [...new Set(named)].toSorted().join()
}

function lacksPlural(message: string | undefined, classes: string[]): boolean {
  const plurals = parse(message ?? '').flatMap(element => (element.type === PLURAL && 'options' in element ? [element.options] : []))
  return plurals.some(options => classes.some(name => !(name in options)))
}

/** What people read of a message: its syntax has colons of its own. */
function readable(message = ''): string {
  return parse(message)
    .map(element => (element.type === LITERAL && 'value' in element ? element.value : '…'))
    .join('')
}

test('both languages have the same keys', () => {
  expect(Object.keys(french)).toEqual(keys)
  expect(keys.length).toBeGreaterThan(300)
})

test('each text takes the same values in both languages', () => {
  expect(keys.filter(key => placeholders(french[key]) !== placeholders(english[key]))).toEqual([])
})

test('plurals have all classes of their language', () => {
  expect(keys.filter(key => lacksPlural(english[key], ['one', 'other']))).toEqual([])
  expect(keys.filter(key => lacksPlural(french[key], ['one', 'many', 'other']))).toEqual([])
})

test('no straight quote, no exclamation mark, no stray space', () => {
  const untidy = (text = '') => /['"!]| {2}|^ | $/.test(text)
  expect(keys.filter(key => untidy(english[key]) || untidy(french[key]))).toEqual([])
})

test('French has a no-break space before : » % and a narrow one before ; ?', () => {
  const untidy = (text: string) => /[^\u00a0][:»%]|[^\u202f][;?]|«[^\u00a0]/.test(text)
  expect(untidy('oui :')).toBe(true)
  expect(keys.filter(key => untidy(readable(french[key])))).toEqual([])
})
