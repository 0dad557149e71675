import type { App } from '../knowledge/app.ts'

type Named = { key: string; name: string; tag: boolean; retired?: true }

/** What nobody has described yet is told by its block's UUID or its host. */
export function nameOf(app: App | undefined, unknown?: { key: string; name: string }): Named {
  if (app) return { key: app.key, name: app.name, tag: app.kind === 'tag', ...(app.retired && { retired: true }) }
  return { key: `unknown:${unknown?.key ?? ''}`, name: unknown?.name ?? '', tag: false }
}

/** `kaching-bundles` is how an app writes its own name. */
export function titleOf(handle: string): string {
  return handle.replace(/(^|[-_])([a-z0-9])/g, (_, before: string, letter: string) => (before && ' ') + letter.toUpperCase())
}
