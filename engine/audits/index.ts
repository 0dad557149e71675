import type { Audit } from '../audit.ts'
import { backupLayout } from './backup-layout.ts'
import { blockedZoom } from './blocked-zoom.ts'
import { brokenStructuredData } from './broken-structured-data.ts'
import { deadAsset } from './dead-asset.ts'
import { deadHostAudit } from './dead-host.ts'
import { deadSection } from './dead-section.ts'
import { deadSnippet } from './dead-snippet.ts'
import { deepBlockMistake } from './deep-block-mistake.ts'
import { deepDeprecatedFont } from './deep-deprecated-font.ts'
import { deepHardCodedRoute } from './deep-hard-coded-route.ts'
import { deepInvalidSchema } from './deep-invalid-schema.ts'
import { deepMisplacedTag } from './deep-misplaced-tag.ts'
import { deepMissingLayoutObject } from './deep-missing-layout-object.ts'
import { deepPaginationSize } from './deep-pagination-size.ts'
import { deepSchemaTranslation } from './deep-schema-translation.ts'
import { deepSnippetArgument } from './deep-snippet-argument.ts'
import { deepTranslationMarkup } from './deep-translation-markup.ts'
import { deepUnknownFilter } from './deep-unknown-filter.ts'
import { deprecatedFilter } from './deprecated-filter.ts'
import { deprecatedObject } from './deprecated-object.ts'
import { deprecatedTag } from './deprecated-tag.ts'
import { disusedCheckout } from './disused-checkout.ts'
import { documentWrite } from './document-write.ts'
import { domInjection } from './dom-injection.ts'
import { doubledFont } from './doubled-font.ts'
import { duplicateAsset } from './duplicate-asset.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateLibrary } from './duplicate-library.ts'
import { duplicateTag } from './duplicate-tag.ts'
import { evaluatedData } from './evaluated-data.ts'
import { fixedCanonical } from './fixed-canonical.ts'
import { floatingVersion } from './floating-version.ts'
import { fontDisplay } from './font-display.ts'
import { forcedTabOrder } from './forced-tab-order.ts'
import { foreignForm } from './foreign-form.ts'
import { foreignStylesheet } from './foreign-stylesheet.ts'
import { fragileStructuredData } from './fragile-structured-data.ts'
import { googleKey } from './google-key.ts'
import { hardCodedSecret } from './hard-coded-secret.ts'
import { heavyInlineCode } from './heavy-inline-code.ts'
import { heavyTemplate } from './heavy-template.ts'
import { hijackedHostAudit } from './hijacked-host.ts'
import { imageWithoutAlt } from './image-without-alt.ts'
import { importedStylesheet } from './imported-stylesheet.ts'
import { layoutWithoutContent } from './layout-without-content.ts'
import { lazyFirstImage } from './lazy-first-image.ts'
import { leakedCookies } from './leaked-cookies.ts'
import { leftoverAppCode } from './leftover-app-code.ts'
import { liquidSyntaxError } from './liquid-syntax-error.ts'
import { liquidTemplate } from './liquid-template.ts'
import { misplacedFile } from './misplaced-file.ts'
import { missingAsset } from './missing-asset.ts'
import { missingIntegrity } from './missing-integrity.ts'
import { missingLanguage } from './missing-language.ts'
import { missingMetadata } from './missing-metadata.ts'
import { missingSection } from './missing-section.ts'
import { missingSnippet } from './missing-snippet.ts'
import { missingTranslation } from './missing-translation.ts'
import { mixedContent } from './mixed-content.ts'
import { nestedLoop } from './nested-loop.ts'
import { notAnalysedFile } from './not-analysed-file.ts'
import { obfuscatedScript } from './obfuscated-script.ts'
import { openRedirect } from './open-redirect.ts'
import { otherThemeAsset } from './other-theme-asset.ts'
import { outdatedLibrary } from './outdated-library.ts'
import { oversizedAsset } from './oversized-asset.ts'
import { parsedHeader } from './parsed-header.ts'
import { parserBlockingScript } from './parser-blocking-script.ts'
import { printedSecret } from './printed-secret.ts'
import { renderBlockingScript } from './render-blocking-script.ts'
import { renderBlockingStyle } from './render-blocking-style.ts'
import { renderInLoop } from './render-in-loop.ts'
import { retiredAnalytics } from './retired-analytics.ts'
import { rewrittenHeader } from './rewritten-header.ts'
import { sassStylesheet } from './sass-stylesheet.ts'
import { scriptRedirect } from './script-redirect.ts'
import { searchExclusion } from './search-exclusion.ts'
import { soundingVideo } from './sounding-video.ts'
import { speedTestCheat } from './speed-test-cheat.ts'
import { thirdPartyHost } from './third-party-host.ts'
import { unconsentedTracker } from './unconsented-tracker.ts'
import { unescapedCustomerText } from './unescaped-customer-text.ts'
import { unescapedInput } from './unescaped-input.ts'
import { unmarkedBlock } from './unmarked-block.ts'
import { unminifiedAsset } from './unminified-asset.ts'
import { unnamedControl } from './unnamed-control.ts'
import { unnamedFrame } from './unnamed-frame.ts'
import { unsizedImage } from './unsized-image.ts'
import { untranslatedLocale } from './untranslated-locale.ts'
import { unusedPreload } from './unused-preload.ts'
import { vulnerableLibrary } from './vulnerable-library.ts'

/** Every audit, in report order: what endangers shoppers, what breaks pages, what slows them, what shuts people out, what burdens the theme. */
export const AUDITS: readonly Audit[] = [
  hijackedHostAudit,
  hardCodedSecret,
  vulnerableLibrary,
  evaluatedData,
  leakedCookies,
  obfuscatedScript,
  domInjection,
  unescapedInput,
  openRedirect,
  printedSecret,
  mixedContent,
  floatingVersion,
  missingIntegrity,
  googleKey,
  missingSnippet,
  missingSection,
  missingAsset,
  deepMissingLayoutObject,
  liquidSyntaxError,
  layoutWithoutContent,
  deadHostAudit,
  rewrittenHeader,
  parsedHeader,
  otherThemeAsset,
  disusedCheckout,
  unescapedCustomerText,
  missingTranslation,
  untranslatedLocale,
  deepUnknownFilter,
  deepInvalidSchema,
  deepBlockMistake,
  deepMisplacedTag,
  deepTranslationMarkup,
  deepHardCodedRoute,
  renderBlockingScript,
  renderBlockingStyle,
  speedTestCheat,
  lazyFirstImage,
  heavyTemplate,
  duplicateLibrary,
  duplicateTag,
  oversizedAsset,
  unsizedImage,
  parserBlockingScript,
  foreignStylesheet,
  importedStylesheet,
  thirdPartyHost,
  fontDisplay,
  doubledFont,
  heavyInlineCode,
  unminifiedAsset,
  duplicateAsset,
  unusedPreload,
  nestedLoop,
  renderInLoop,
  deepPaginationSize,
  documentWrite,
  imageWithoutAlt,
  unnamedControl,
  unnamedFrame,
  duplicateId,
  forcedTabOrder,
  soundingVideo,
  blockedZoom,
  missingLanguage,
  searchExclusion,
  fixedCanonical,
  missingMetadata,
  brokenStructuredData,
  fragileStructuredData,
  scriptRedirect,
  unconsentedTracker,
  foreignForm,
  deprecatedTag,
  deprecatedFilter,
  deprecatedObject,
  sassStylesheet,
  retiredAnalytics,
  liquidTemplate,
  deepSnippetArgument,
  deepDeprecatedFont,
  deepSchemaTranslation,
  outdatedLibrary,
  leftoverAppCode,
  unmarkedBlock,
  backupLayout,
  deadSnippet,
  deadSection,
  deadAsset,
  misplacedFile,
  notAnalysedFile,
]
