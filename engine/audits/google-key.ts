import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const googleKey = defineAudit({
  id: 'google-key',
  category: 'security',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Google key to restrict', fr: 'Clé Google à limiter' },
    finding: {
      en: 'The Google key {shown} stands in the page, as it must; it is safe only if it is restricted to your domain',
      fr: 'La clé Google {shown} figure dans la page, comme il se doit ; elle n’est sûre que limitée à votre domaine',
    },
    why: {
      en: 'Anyone can read it in the page. Without a restriction they can use it elsewhere, and you would pay for their maps and requests.',
      fr: 'Chacun peut la lire dans la page. Sans limite, il peut s’en servir ailleurs, et leurs cartes et leurs requêtes seraient à votre charge.',
    },
    fix: {
      en: 'In the Google Cloud console, restrict the key to HTTP referrers of your domains.\nRestrict it to the APIs that the store uses.\nIf both are done already, ignore this finding.',
      fr: 'Dans la console Google Cloud, limiter la clé aux référents HTTP de vos domaines.\nLa limiter aux API que la boutique utilise.\nSi c’est déjà fait, ignorer ce constat.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const keys = facts.secrets.filter(secret => secret.public)
    for (const [shown, uses] of Map.groupBy(keys, secret => secret.shown)) {
      const lines = uses.map(({ at }) => at.line)
      yield { at: onLines(path, lines), values: { shown }, app: appOfFile(path)?.key }
    }
  }),
})
