import type { Theme } from '../../engine/theme.ts'

/** A theme without files, for tests of what is around audits. */
export const emptyTheme: Theme = {
  files: new Map(),
  byKind: () => [],
  liveness: () => 'dead',
  reason: () => ({ because: 'unused' }),
  chain: () => [],
  headChain: () => null,
  isInHead: () => false,
  linksFrom: () => [],
  sureLinksFrom: () => [],
  linksTo: () => [],
  missing: [],
  shape: {},
}
