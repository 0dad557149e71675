import { deferScript } from './defer-script.ts'
import { defineFix } from './fix.ts'

/** `defer` on a script in the head that nothing needs before the page is read. */
export const fixRenderBlockingScript = defineFix({
  audit: 'render-blocking-script',
  changes: ['scripts', 'urls', 'filters', 'strings', 'mentions'],
  propose: deferScript,
})
