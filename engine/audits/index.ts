import type { Audit } from '../audit.ts'
import { backupLayout } from './backup-layout.ts'
import { deadAsset } from './dead-asset.ts'
import { deadHostAudit } from './dead-host.ts'
import { deadSection } from './dead-section.ts'
import { deadSnippet } from './dead-snippet.ts'
import { deprecatedFilter } from './deprecated-filter.ts'
import { deprecatedObject } from './deprecated-object.ts'
import { deprecatedTag } from './deprecated-tag.ts'
import { duplicateLibrary } from './duplicate-library.ts'
import { floatingVersion } from './floating-version.ts'
import { hardCodedSecret } from './hard-coded-secret.ts'
import { hijackedHostAudit } from './hijacked-host.ts'
import { leftoverAppCode } from './leftover-app-code.ts'
import { liquidSyntaxError } from './liquid-syntax-error.ts'
import { missingAsset } from './missing-asset.ts'
import { missingSection } from './missing-section.ts'
import { missingSnippet } from './missing-snippet.ts'
import { notAnalysedFile } from './not-analysed-file.ts'
import { outdatedLibrary } from './outdated-library.ts'
import { oversizedAsset } from './oversized-asset.ts'
import { parserBlockingScript } from './parser-blocking-script.ts'
import { renderBlockingScript } from './render-blocking-script.ts'
import { sassStylesheet } from './sass-stylesheet.ts'
import { thirdPartyHost } from './third-party-host.ts'
import { unsizedImage } from './unsized-image.ts'
import { vulnerableLibrary } from './vulnerable-library.ts'

/** Every audit, in report order: what endangers shoppers, what breaks pages, what slows them, what burdens the theme. */
export const AUDITS: readonly Audit[] = [
  hijackedHostAudit,
  hardCodedSecret,
  vulnerableLibrary,
  floatingVersion,
  missingSnippet,
  missingSection,
  missingAsset,
  liquidSyntaxError,
  deadHostAudit,
  renderBlockingScript,
  duplicateLibrary,
  oversizedAsset,
  unsizedImage,
  parserBlockingScript,
  thirdPartyHost,
  deprecatedTag,
  deprecatedFilter,
  deprecatedObject,
  sassStylesheet,
  outdatedLibrary,
  leftoverAppCode,
  backupLayout,
  deadSnippet,
  deadSection,
  deadAsset,
  notAnalysedFile,
]
