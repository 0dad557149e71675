import { z } from 'zod'
import type { AdminClient } from './admin-client.ts'
import { operation } from './operation.ts'

const READ_THEMES = `#graphql
  query ProbeThemes {
    themes(first: 1) { nodes { id } }
  }
`

const INSTALLED_APPS = `#graphql
  query ProbeInstalledApps {
    appInstallations(first: 1) { nodes { id } }
  }
`

const LOCALES = `#graphql
  query ProbeLocales {
    shopLocales { locale }
  }
`

const GRANTED_SCOPES = `#graphql
  query GrantedScopes {
    currentAppInstallation { accessScopes { handle } }
  }
`

/** What we try to do in a shop, one probe each. */
const PROBES = [
  { key: 'read-themes', asked: operation(READ_THEMES, z.unknown())({}) },
  { key: 'installed-apps', asked: operation(INSTALLED_APPS, z.unknown())({}) },
  { key: 'locales', asked: operation(LOCALES, z.unknown())({}) },
] as const

export type CapabilityKey = (typeof PROBES)[number]['key']

export type ProbedCapability = { key: CapabilityKey; state: 'granted' | 'denied' | 'unknown'; detail: string | null }

const installation = z.object({ accessScopes: z.array(z.object({ handle: z.string() })) })
const grantedScopes = operation(GRANTED_SCOPES, z.object({ currentAppInstallation: installation }))

/** The scopes that the shop has granted by now, which a stored session may not know yet. */
export async function readGrantedScopes(admin: AdminClient, signal: AbortSignal | undefined): Promise<string[]> {
  const probed = await admin.probe({ ...grantedScopes({}), signal })
  if (probed.state !== 'granted') return [...admin.scopes]
  return probed.data.currentAppInstallation.accessScopes.map(({ handle }) => handle)
}

/** Tries each capability; one that Shopify answers strangely is unknown, an answer that does not come is an error. */
export async function probeCapabilities(admin: AdminClient, signal: AbortSignal | undefined): Promise<ProbedCapability[]> {
  const capabilities: ProbedCapability[] = []
  for (const { key, asked } of PROBES) {
    const probed = await admin.probe({ ...asked, signal })
    capabilities.push({ key, state: probed.state, detail: probed.state === 'granted' ? null : probed.field })
  }
  return capabilities
}
