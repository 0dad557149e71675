import type { ThemeFile } from '../theme.ts'

/** Whether something of it stands in a head that is its own. */
export function hasHead({ facts }: ThemeFile): boolean {
  const inHead = ({ position }: { position: string }) => position === 'head'
  return [facts.renders, facts.scripts, facts.styles, facts.elements].some(its => its.some(inHead))
}

/** The sections of a home page from before Online Store 2.0. */
export function asksForHome({ facts }: ThemeFile): boolean {
  return facts.objects.some(({ name }) => name === 'content_for_index')
}

/** `{% layout none %}` */
export function hasNoLayout({ facts }: ThemeFile): boolean {
  return facts.renders.some(({ tag, target }) => tag === 'layout' && 'known' in target && target.known === 'none')
}
