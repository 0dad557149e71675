import { createRenderer, type Renderer } from './engine.ts'
import type { Page } from './page.ts'
import { scopeOf } from './scope.ts'
import { renderSections } from './sections.ts'
import { jsonOf, textOf, type Visit } from './visit.ts'

/** A page of the theme: its template, inside the layout that the template picks. */
export async function renderPage(visit: Visit, page: Page): Promise<string> {
  const scope = scopeOf(visit, page)
  let layout: string | null = page.type === 'password' && visit.theme.files.has('layout/password.liquid') ? 'password' : 'theme'
  const renderer = createRenderer(visit, scope, name => {
    layout = name
  })
  const stored = jsonOf(visit, `templates/${page.template}.json`)
  const content = stored === null ? await renderLiquid(renderer, page) : await renderJson(renderer, stored)
  if (hasLayout(stored)) layout = stored.layout === false ? null : stored.layout

  if (layout === null) return content
  const file = `layout/${layout}.liquid`
  const text = textOf(visit, file)
  return text === null ? `Liquid error: Could not find asset ${file}` : renderer.render(text, file, { content_for_layout: content })
}

function renderLiquid(renderer: Renderer, { template }: Page): Promise<string> | string {
  const file = `templates/${template}.liquid`
  const text = textOf(renderer.visit, file)
  return text === null ? `Liquid error: Could not find asset ${file}` : renderer.render(text, file, {})
}

const renderJson = (renderer: Renderer, stored: unknown) =>
  renderSections(renderer, stored, key => `template--${renderer.visit.theme.id}__${key}`)

const hasLayout = (stored: unknown): stored is { layout: string | false } =>
  typeof stored === 'object' && stored !== null && 'layout' in stored && (stored.layout === false || typeof stored.layout === 'string')
