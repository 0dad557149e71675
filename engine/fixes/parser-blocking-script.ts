import { deferScript } from './defer-script.ts'
import { defineFix } from './fix.ts'

/** `defer` on a script in the body that nothing needs before the page is read. */
export const fixParserBlockingScript = defineFix({
  audit: 'parser-blocking-script',
  changes: ['scripts', 'urls', 'filters', 'strings', 'mentions'],
  propose: deferScript,
})
