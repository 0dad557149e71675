import { fixDeadAsset } from './dead-asset.ts'
import { fixDeadSection } from './dead-section.ts'
import { fixDeadSnippet } from './dead-snippet.ts'
import { fixDeprecatedFilter } from './deprecated-filter.ts'
import { fixDeprecatedTag } from './deprecated-tag.ts'
import type { Fix } from './fix.ts'
import { fixFloatingVersion } from './floating-version.ts'
import { fixParserBlockingScript } from './parser-blocking-script.ts'
import { fixRenderBlockingScript } from './render-blocking-script.ts'
import { fixUnsizedImage } from './unsized-image.ts'

/** Every safe fix, each named after the audit whose findings it mends; where two touch the same code, the first stands. */
export const FIXES: readonly Fix[] = [
  fixDeadSnippet,
  fixDeadSection,
  fixDeadAsset,
  fixDeprecatedTag,
  fixDeprecatedFilter,
  fixFloatingVersion,
  fixRenderBlockingScript,
  fixParserBlockingScript,
  fixUnsizedImage,
]
