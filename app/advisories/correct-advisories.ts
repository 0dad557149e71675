type Known = { library: string; id: string; aliases: string[]; fixedIn: string | null }

/** Flaws of code that runs on servers or developers' machines only: what a theme loads does not hold them. */
const ON_SERVERS = new Set([
  // serialize-javascript, a dependency of vue-server-renderer: https://github.com/vuejs/vue/releases/tag/v2.6.11
  'vue RETIRE-10',
  // Attributes rendered by the server: https://github.com/vuejs/vue/releases/tag/v2.5.17
  'vue RETIRE-11',
  // The command that compiles templates beforehand: https://github.com/advisories/GHSA-xjpj-3mr7-gcpf
  'handlebars CVE-2026-33941',
  // Pages rendered by the server: https://github.com/sveltejs/svelte/security/advisories
  'svelte CVE-2026-27119',
  'svelte CVE-2026-27121',
  'svelte CVE-2026-27122',
  'svelte CVE-2026-27125',
  'svelte GHSA-gw32-9rmw-qwww',
])

/**
 * Upstream closes these ranges with a release that was never made: Bootstrap 3 ends with 3.4.1, AngularJS with 1.8.3,
 * Quill with 1.3.7 and 2.0.3, MooTools of npm with 1.5.2, Prototype with 1.7.3 (https://www.npmjs.com/package/<name>?activeTab=versions).
 */
const NEVER_RELEASED = new Set([
  'bootstrap 3.4.2',
  'angularjs 1.8.4',
  'angularjs 1.8.8',
  'angularjs 1.9.8',
  'angularjs 1.9.9',
  'quill 1.3.8',
  'quill 2.0.4',
  'mootools 1.5.3',
  'prototypejs 1.7.4',
])

/** Upstream gives a flaw and the flaw that its mending left the numbers of both: https://github.com/advisories tells which is whose. */
const CVE_OF: Record<string, string | undefined> = {
  'GHSA-35jh-r3h4-6jhm': 'CVE-2021-23337',
  'GHSA-r5fr-rjxr-66jc': 'CVE-2026-4800',
  'GHSA-xxjr-mmjv-4gpg': 'CVE-2025-13465',
  'GHSA-f23m-r3pf-42rh': 'CVE-2026-2950',
}

/** What upstream says, without what is not true of themes. */
export function correctAdvisories<A extends Known>(advisories: readonly A[]): A[] {
  return advisories
    .filter(({ library, id }) => !ON_SERVERS.has(`${library} ${id}`))
    .map(withItsOwnNumber)
    .map(advisory => (NEVER_RELEASED.has(`${advisory.library} ${advisory.fixedIn}`) ? { ...advisory, fixedIn: null } : advisory))
}

function withItsOwnNumber<A extends Known>(advisory: A): A {
  const ghsa = advisory.aliases.find(alias => CVE_OF[alias])
  const cve = ghsa && CVE_OF[ghsa]
  return cve ? { ...advisory, id: cve, aliases: [ghsa] } : advisory
}
