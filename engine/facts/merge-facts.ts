import type { Facts, NameUse, Span } from './facts.ts'

function placed<T extends { at: Span }>(facts: readonly T[], at: Span): T[] {
  return facts.map(fact => ({ ...fact, at }))
}

function namesAt(into: readonly NameUse[], added: readonly NameUse[], at: Span): NameUse[] {
  const known = new Map(into.map(use => [use.name, use]))
  for (const { name } of added) known.set(name, { at, ...known.get(name), name, lines: [...(known.get(name)?.lines ?? []), at.line] })
  return [...known.values()]
}

/** Adds what code inside of a JSON string says; all of it stands where the string does. */
export function mergeFacts(into: Facts, code: Facts, at: Span): void {
  into.renders.push(...placed(code.renders, at))
  into.scripts.push(...placed(code.scripts, at))
  into.styles.push(...placed(code.styles, at))
  into.images.push(...placed(code.images, at))
  into.preloads.push(...placed(code.preloads, at))
  into.urls.push(...placed(code.urls, at))
  into.assets.push(...placed(code.assets, at))
  into.libraries.push(...placed(code.libraries, at))
  into.marks.push(...placed(code.marks, at))
  into.translations.push(...placed(code.translations, at))
  into.secrets.push(...placed(code.secrets, at))
  into.risks.push(...placed(code.risks, at))
  into.strings.push(...code.strings)
  into.tags = namesAt(into.tags, code.tags, at)
  into.filters = namesAt(into.filters, code.filters, at)
  into.objects = namesAt(into.objects, code.objects, at)
}
