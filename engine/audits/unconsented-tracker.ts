import { defineAudit } from '../audit.ts'
import { appOfUrl, CONSENT_MARKS } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import type { ThemeFile } from '../theme.ts'
import { type HostUse, hostUses } from '../uses/host-uses.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const unconsentedTracker = defineAudit({
  id: 'unconsented-tracker',
  category: 'compliance',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 45,
  text: {
    title: { en: 'Tracking tag written into the theme', fr: 'Balise de suivi écrite dans le thème' },
    finding: {
      en: '{name} is loaded by the theme itself, and nothing in this file asks for consent first',
      fr: '{name} est chargé par le thème lui-même, et rien dans ce fichier ne demande d’abord le consentement',
    },
    why: {
      en: 'Shopify’s cookie banner holds back only the tags that Shopify manages. One written into the theme runs before the visitor has chosen: in Europe that is what data protection authorities fine.',
      fr: 'Le bandeau de cookies de Shopify ne retient que les balises gérées par Shopify. Celle qui est écrite dans le thème s’exécute avant le choix du visiteur : en Europe, c’est ce que sanctionnent la CNIL et ses homologues.',
    },
    fix: {
      en: 'Set the tag up as a customer event (Settings > Customer events) or through the platform’s own app, and remove it from the theme.\nOr let your consent tool start it: only after Shopify.customerPrivacy or that tool says yes.',
      fr: 'Installer la balise comme événement client (Paramètres > Événements clients) ou par l’application officielle, et la retirer du thème.\nOu laisser votre outil de consentement la lancer : seulement après l’accord de Shopify.customerPrivacy ou de cet outil.',
    },
  },
  run: observeLoadedFiles(function* (file) {
    for (const uses of Map.groupBy(hostUses(file).filter(isTracker), ({ url }) => appOfUrl(url.url, url.host)?.key).values()) {
      const [first] = uses
      const tag = first && appOfUrl(first.url.url, first.url.host)
      if (!tag || asksFirst(file)) continue
      yield {
        at: onLines(
          file.path,
          uses.map(use => use.url.at.line),
        ),
        values: { name: tag.name },
        app: tag.key,
      }
    }
  }),
})

/** Tags that follow people; players, payments and maps do something for them. */
const TRACKERS = new Set([
  'google-tag-manager',
  'google-analytics',
  'google-ads',
  'meta-pixel',
  'pinterest-tag',
  'tiktok-pixel',
  'snap-pixel',
  'x-pixel',
  'linkedin-insight',
  'reddit-pixel',
  'bing-uet',
  'hotjar',
  'lucky-orange',
  'mouseflow',
  'fullstory',
  'smartlook',
  'microsoft-clarity',
  'criteo',
  'taboola',
  'outbrain',
  'adroll',
  'trade-desk',
  'stackadapt',
  'amazon-ads',
  'yahoo-dot',
  'quantcast',
])

function isTracker({ url: { url, host, use } }: HostUse): boolean {
  return (use === 'script' || use === 'code') && TRACKERS.has(appOfUrl(url, host)?.key ?? '')
}

/** A file that speaks of consent is given the benefit of the doubt. */
function asksFirst({ facts }: ThemeFile): boolean {
  return (
    facts.marks.some(({ mark, within }) => within !== 'commented' && CONSENT_MARKS.includes(mark)) ||
    facts.scripts.some(({ type }) => type?.toLowerCase() === 'text/plain')
  )
}
