import { defineAudit } from '../audit.ts'
import type { ImageFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const unsizedImage = defineAudit({
  id: 'unsized-image',
  category: 'speed',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  foldsAppFiles: true,
  text: {
    title: { en: 'Image without dimensions', fr: 'Image sans dimensions' },
    finding: {
      en: '{count, plural, one {# image lacks} other {# images lack}} width or height in {file}',
      fr: '{count, plural, one {# image sans largeur ou hauteur} many {# d’images sans largeur ou hauteur} other {# images sans largeur ou hauteur}} dans {file}',
    },
    why: {
      en: 'The browser cannot keep room for them, so the page jumps when they arrive: shoppers lose their line or tap the wrong button. Google counts it as layout shift (CLS).',
      fr: 'Le navigateur ne peut pas leur réserver de place et la page saute à leur arrivée : vos visiteurs perdent leur ligne ou touchent le mauvais bouton. Google le compte comme décalage de mise en page (CLS).',
    },
    fix: {
      en: `Write them with image_url and image_tag, which set both dimensions: '{{' image | image_url: width: 800 | image_tag '}}'.\nFor an image of known size add width and height to the tag.\nKeep its size on screen with CSS: max-width: 100%; height: auto.`,
      fr: `Les écrire avec image_url et image_tag, qui indiquent les deux dimensions : '{{' image | image_url: width: 800 | image_tag '}}'.\nPour une image de taille connue, ajouter width et height à la balise.\nConserver sa taille à l’écran par CSS : max-width: 100%; height: auto.`,
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const lines = facts.images.filter(isUnsized).map(image => image.at.line)
    if (!lines.length) return
    yield { at: onLines(path, lines), values: { file: path }, measured: { count: lines.length }, app: appOfFile(path)?.key }
  }),
})

function isUnsized(image: ImageFact): boolean {
  const { src, width, height, sizedByStyle, position, when } = image
  if (position === 'comment' || when === 'never' || isInline(src)) return false
  return !(width && height) && !sizedByStyle && !byImageTag(image)
}

/** image_tag writes both dimensions and a srcset by itself; img_tag writes neither. */
function byImageTag({ viaFilter, srcset }: ImageFact): boolean {
  return viaFilter && srcset
}

/** Data URIs are placeholders that another script fills. */
function isInline(src: ImageFact['src']): boolean {
  return src !== null && 'known' in src && src.known.startsWith('data:')
}
