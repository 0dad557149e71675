import type { Audit } from '../audit.ts'

/** Every audit, in report order. */
export const AUDITS: readonly Audit[] = []
