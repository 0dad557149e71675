import { LANGUAGES, type Language } from '../../engine/audit.ts'

/** The language of ours that a tag such as `fr-CA` means, if any. */
export function matchLanguage(tag: string | null | undefined): Language | null {
  const base = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find(language => language === base) ?? null
}

/** The first candidate that we speak, else English. */
export function chooseLanguage(candidates: readonly (string | null | undefined)[]): Language {
  for (const candidate of candidates) {
    const language = matchLanguage(candidate)
    if (language) return language
  }
  return 'en'
}

/** Tags of an Accept-Language header, most wanted first. */
export function acceptedTags(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.split(';')
      const quality = parameters.map(parameter => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { tag: tag.trim(), quality: quality ? Number(quality) : 1 }
    })
    .filter(({ tag, quality }) => tag && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
