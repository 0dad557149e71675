import type { Facts, NameUse, Span } from './facts.ts'

function add<T extends { at: Span }>(into: T[], added: readonly T[], at: Span): void {
  for (const fact of added) into.push({ ...fact, at })
}

function namesAt(into: readonly NameUse[], added: readonly NameUse[], at: Span): NameUse[] {
  const known = new Map(into.map(use => [use.name, use]))
  for (const { name } of added) known.set(name, { at, ...known.get(name), name, lines: [...(known.get(name)?.lines ?? []), at.line] })
  return [...known.values()]
}

/** Adds what code inside of a JSON string says; all of it stands where the string does. */
export function mergeFacts(into: Facts, code: Facts, at: Span): void {
  add(into.renders, code.renders, at)
  add(into.scripts, code.scripts, at)
  add(into.styles, code.styles, at)
  add(into.images, code.images, at)
  add(into.preloads, code.preloads, at)
  add(into.urls, code.urls, at)
  add(into.assets, code.assets, at)
  add(into.libraries, code.libraries, at)
  add(into.marks, code.marks, at)
  add(into.proxies, code.proxies, at)
  add(into.translations, code.translations, at)
  add(into.secrets, code.secrets, at)
  add(into.risks, code.risks, at)
  for (const names of code.assigned) into.assigned.push(names)
  for (const word of code.strings) into.strings.push(word)
  into.tags = namesAt(into.tags, code.tags, at)
  into.filters = namesAt(into.filters, code.filters, at)
  into.objects = namesAt(into.objects, code.objects, at)
}
