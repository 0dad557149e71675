import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const fontDisplay = defineAudit({
  id: 'font-display',
  category: 'speed',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  foldsAppFiles: true,
  text: {
    title: { en: 'Text hidden while a font loads', fr: 'Texte invisible pendant le chargement d’une police' },
    finding: {
      en: '{count, plural, one {# font is} other {# fonts are}} loaded without font-display in {file}',
      fr: '{count, plural, one {# police est chargée} many {# de polices sont chargées} other {# polices sont chargées}} sans font-display dans {file}',
    },
    why: {
      en: 'On a slow connection shoppers see no text for up to three seconds, although the text is there: the browser waits for the font.',
      fr: 'Sur une connexion lente, vos visiteurs ne voient aucun texte pendant jusqu’à trois secondes, alors qu’il est déjà là : le navigateur attend la police.',
    },
    fix: {
      en: `Add font-display: swap to each @font-face rule.\nFor Google Fonts add &display=swap to the address.\nFor Shopify fonts write '{{' font | font_face: font_display: ''swap'' '}}'.`,
      fr: `Ajouter font-display: swap à chaque règle @font-face.\nPour Google Fonts, ajouter &display=swap à l’adresse.\nPour les polices de Shopify, écrire '{{' font | font_face: font_display: ''swap'' '}}'.`,
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const hidden = facts.fonts.filter(({ display, family }) => display === null && !(family && ICONS.test(family)))
    if (!hidden.length) return
    yield {
      at: onLines(
        path,
        hidden.map(font => font.at.line),
      ),
      values: { file: path },
      measured: { count: hidden.length },
      app: appOfFile(path)?.key,
    }
  }),
})

/** Icons must not show as letters first: waiting is right for them. */
const ICONS = /icon|awesome|slick|swiper|glyph|social|flaticon|ionicons|themify|stroke/i
