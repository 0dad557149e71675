import { createHash } from 'node:crypto'
import { jsonOf, type Visit } from '../visit.ts'
import { named } from './named.ts'

export function textFilters(visit: Visit) {
  const translations = translationsOf(visit)
  const translate = (key: unknown, ...given: unknown[]) =>
    translated(translations, String(key), { values: named(given), locale: visit.locale })
  return {
    t: translate,
    translate,
    handle: handleize,
    handleize,
    json: (value: unknown) => JSON.stringify(value ?? null).replaceAll('<', '\\u003c'),
    camelize: (text: unknown) => String(text ?? '').replace(/[-_ ]+(\w)/g, (_, letter) => letter.toUpperCase()),
    pluralize: (count: unknown, one: unknown, many: unknown) => (Number(count) === 1 ? one : many),
    md5: (text: unknown) => createHash('md5').update(String(text)).digest('hex'),
    sha1: (text: unknown) => createHash('sha1').update(String(text)).digest('hex'),
    sha256: (text: unknown) => createHash('sha256').update(String(text)).digest('hex'),
    weight_with_unit: (grams: unknown) => `${Number(grams) / 1000} kg`,
    format_code: (code: unknown) => code,
    item_count_for_variant: () => 0,
  }
}

export function handleize(text: unknown): string {
  return String(text ?? '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The locale's own file, under it the theme's default one. */
function translationsOf(visit: Visit): unknown[] {
  const standard = [...visit.theme.files.keys()].find(name => /^locales\/[\w-]+\.default\.json$/.test(name))
  const names = [`locales/${visit.locale}.json`, `locales/${visit.locale}.default.json`, ...(standard ? [standard] : [])]
  return names.flatMap(name => jsonOf(visit, name) ?? [])
}

type Asked = { values: Record<string, unknown>; locale: string }

function translated(translations: unknown[], key: string, { values, locale }: Asked): string {
  for (const file of translations) {
    const found = key
      .split('.')
      .reduce<unknown>((inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined), file)
    const text = typeof found === 'object' && found !== null ? plural(found, Number(values.count), locale) : found
    if (typeof text === 'string') return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name) => String(values[name] ?? whole))
  }
  return `translation missing: ${locale}.${key}`
}

function plural(forms: object, count: number, locale: string): unknown {
  return Reflect.get(forms, new Intl.PluralRules(locale).select(count)) ?? Reflect.get(forms, 'other')
}
