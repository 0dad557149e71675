import type { ActionFunction, LoaderFunction } from '@remix-run/node'

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction }

// All that Remix takes for a route (flat files, and `route` in folders), also what is written after this.
const modules = {
  ...import.meta.glob<RouteModule>('../../app/routes/*.{ts,tsx}', { eager: true }),
  ...import.meta.glob<RouteModule>('../../app/routes/*/route.{ts,tsx}', { eager: true }),
}

export type Route = { name: string; loader: LoaderFunction | undefined; action: ActionFunction | undefined }

export const ALL_ROUTES: readonly Route[] = Object.entries(modules).map(([file, { loader, action }]) => ({
  name: file.replace(/^.*\/routes\//, '').replace(/(\/route)?\.tsx?$/, ''),
  loader,
  action,
}))

/** Routes that answer people whom no session token names. */
export const PUBLIC_ROUTES = ['$', '_index', 'auth.$', 'auth.login', 'webhooks']

const signedIn = ALL_ROUTES.filter(({ name }) => !PUBLIC_ROUTES.includes(name))

export const LOADERS = signedIn.flatMap(({ name, loader }) => (loader ? [{ name, route: loader }] : []))
export const ACTIONS = signedIn.flatMap(({ name, action }) => (action ? [{ name, route: action }] : []))

/** The names in a route's path that an address fills in: `id` of `app.findings.$id`. */
export function paramsOf(name: string): string[] {
  return name.split('.').flatMap(part => (part.startsWith('$') ? [part.slice(1) || '*'] : []))
}
