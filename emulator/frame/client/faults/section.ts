import type { faultTextsIn } from './texts.ts'

/** What a section needs to draw its buttons. */
export type Section = { say: ReturnType<typeof faultTextsIn>; run: (work: () => Promise<unknown>) => void; busy: boolean }
