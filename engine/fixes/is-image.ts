import type { FixContext } from './fix-context.ts'
import { sourcesOf } from './image-sources.ts'
import { settingTypes } from './setting-types.ts'
import { sharedScope } from './shared-scope.ts'
import { rootOf } from './variables.ts'

const PART = /\.(?:image|featured_image|featured_media|preview_image|images(?:\[[^\]]*\]|\.first|\.last|\.\d+))$/
const OWNER = /(?:^|\.)(?:product|item|line_item|variant|collection|article)$/
const SETTING = /(?:^|\.)settings\.([\w-]+)$/

/** Whether a path surely gives an image where it gives anything: of a text or an unknown metafield image_url makes an error. */
export function isImage(path: string, file: string, context: FixContext): boolean {
  return isImageBeside(path, file, context, new Set())
}

/** `asked`: what the answer hangs on already. All of it must be images, so that nothing need be asked twice. */
function isImageBeside(path: string, file: string, context: FixContext, asked: Set<string>): boolean {
  const shown = path.replace(/\.src$/, '')
  const place = `${file} ${shown}`
  if (asked.has(place)) return true
  asked.add(place)
  const isKnown = (source: { shown: string | null; file: string }) =>
    source.shown !== null && isImageBeside(source.shown, source.file, context, asked)
  if (isOfMetafield(shown)) return false
  const setting = SETTING.exec(shown)?.[1]
  if (setting)
    return settingTypes(context, { file, id: setting, isGlobal: shown.startsWith('settings.') }).every(type => type === 'image_picker')
  if (!/^[\w-]+$/.test(shown)) return PART.test(shown) && !valuesOf(shown, file, context).some(source => isOfMetafield(source.shown ?? ''))
  return OWNER.test(shown) || valuesOf(shown, file, context).every(isKnown)
}

function isOfMetafield(shown: string): boolean {
  return /\bmetafields?\b/.test(shown)
}

/** What the variable at the root of a path may have been given where the file reads it. */
function valuesOf(shown: string, file: string, context: FixContext) {
  const scope = sharedScope(context)
  const isOuter = (path: string) => /^(?:layout|templates)\//.test(path)
  const sharing = new Set([file, ...scope.aboveOf(file), ...scope.included])
  return sourcesOf(context, rootOf(shown)).filter(source =>
    source.to === undefined
      ? sharing.has(source.file) || (isOuter(file) && isOuter(source.file))
      : source.to === null || sharing.has(source.to),
  )
}
