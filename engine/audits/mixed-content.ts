import { defineAudit, type Severity } from '../audit.ts'
import type { UrlFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { type HostUse, hostUses } from '../uses/host-uses.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const mixedContent = defineAudit({
  id: 'mixed-content',
  category: 'security',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Unencrypted address', fr: 'Adresse non chiffrée' },
    finding: {
      en: 'This file loads {use, select, form {a form target} image {an image} frame {a frame} style {a stylesheet} other {a script}} from {host} over http',
      fr: 'Ce fichier charge {use, select, form {une cible de formulaire} image {une image} frame {un cadre} style {une feuille de style} other {un script}} depuis {host} en http',
    },
    why: {
      en: '{use, select, form {What shoppers type travels unprotected.} image {Browsers show the page as not fully secure, or drop the image.} other {Browsers refuse it on a secure page: what it should show or do is missing.}}',
      fr: '{use, select, form {Ce que saisissent vos clients circule sans protection.} image {Les navigateurs signalent une page pas entièrement sécurisée, ou suppriment l’image.} other {Les navigateurs le refusent sur une page sécurisée : ce qu’il devait afficher ou faire manque.}}',
    },
    fix: {
      en: 'Write https:// instead of http://, and open the address once to see that it answers.\nIf it does not, remove the line or find another source.',
      fr: 'Écrire https:// au lieu de http://, et ouvrir une fois l’adresse pour vérifier qu’elle répond.\nSinon, supprimer la ligne ou trouver une autre source.',
    },
  },
  run: observeLoadedFiles(function* (file) {
    const { path } = file
    for (const uses of Map.groupBy(hostUses(file).filter(isLoadedPlain), ({ url }) => `${url.use} ${url.host}`).values()) {
      const [first] = uses
      if (!first) continue
      const severity: Severity = first.url.use === 'image' ? 'minor' : 'major'
      yield {
        at: onLines(
          path,
          uses.map(use => use.url.at.line),
        ),
        values: { host: first.url.host, use: first.url.use },
        severity,
        app: appOfFile(path)?.key,
      }
    }
  }),
})

const LOADED: readonly UrlFact['use'][] = ['script', 'frame', 'form', 'image', 'style']
/** Names of vocabularies, never loaded. */
const NAMES = new Set(['www.w3.org', 'schema.org', 'ogp.me', 'purl.org', 'ns.adobe.com'])

/** In stylesheets `http:` stands in licences and namespaces as well: only what url() or @import loads counts. */
function isLoadedPlain({ file, url }: HostUse): boolean {
  if (url.scheme !== 'http' || !LOADED.includes(url.use) || NAMES.has(url.host)) return false
  return url.use !== 'style' || file.facts.styles.some(style => style.href !== null && style.at.line === url.at.line)
}
