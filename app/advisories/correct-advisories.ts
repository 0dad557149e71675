type Known = { library: string; id: string; fixedIn: string | null }

/** Flaws of code that runs on servers only: what a theme loads does not hold them. */
const ON_SERVERS = new Set([
  // serialize-javascript, a dependency of vue-server-renderer: https://github.com/vuejs/vue/releases/tag/v2.6.11
  'vue RETIRE-10',
  // Attributes rendered by the server: https://github.com/vuejs/vue/releases/tag/v2.5.17
  'vue RETIRE-11',
])

/**
 * Upstream closes these ranges with a release that was never made (Bootstrap 3 ends with 3.4.1, AngularJS with 1.8.3):
 * https://www.npmjs.com/package/bootstrap?activeTab=versions, https://www.npmjs.com/package/angular?activeTab=versions
 */
const NEVER_RELEASED = new Set(['bootstrap 3.4.2', 'angularjs 1.8.4', 'angularjs 1.8.8', 'angularjs 1.9.8', 'angularjs 1.9.9'])

/** What upstream says, without what is not true of themes. */
export function correctAdvisories<A extends Known>(advisories: readonly A[]): A[] {
  return advisories
    .filter(({ library, id }) => !ON_SERVERS.has(`${library} ${id}`))
    .map(advisory => (NEVER_RELEASED.has(`${advisory.library} ${advisory.fixedIn}`) ? { ...advisory, fixedIn: null } : advisory))
}
