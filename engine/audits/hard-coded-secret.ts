import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'

export const hardCodedSecret = defineAudit({
  id: 'hard-coded-secret',
  category: 'security',
  severity: 'critical',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Secret key in the theme', fr: 'Clé secrète dans le thème' },
    finding: {
      en: '{kind, select, google_api_key {A Google key ({shown}) stands in the theme; it is safe only if it is restricted to your domain} other {A secret key ({shown}) stands in the theme}}',
      fr: '{kind, select, google_api_key {Une clé Google ({shown}) figure dans le thème ; elle n’est sûre que limitée à votre domaine} other {Une clé secrète ({shown}) figure dans le thème}}',
    },
    why: {
      en: '{kind, select, google_api_key {Anyone can read it in the page and use it elsewhere: you would pay for their maps and requests.} other {Anyone who can read the theme or the page can use it in your name: read orders and customers, or spend your money.}}',
      fr: '{kind, select, google_api_key {Chacun peut la lire dans la page et s’en servir ailleurs : leurs cartes et leurs requêtes seraient à votre charge.} other {Quiconque peut lire le thème ou la page peut s’en servir en votre nom : lire commandes et clients, ou dépenser votre argent.}}',
    },
    fix: {
      en: '{kind, select, google_api_key {In the Google Cloud console, restrict the key to HTTP referrers of your domains.\nRestrict it to the APIs that the store uses.} other {Revoke the key where it was made and create a new one: it must be taken as known.\nRemove it from the theme and from older copies of the theme.\nLet an app or a server make the calls that need it.}}',
      fr: '{kind, select, google_api_key {Dans la console Google Cloud, limiter la clé aux référents HTTP de vos domaines.\nLa limiter aux API que la boutique utilise.} other {Révoquer la clé là où elle a été créée et en créer une nouvelle : il faut la considérer comme connue.\nLa retirer du thème et de ses anciennes copies.\nConfier à une application ou à un serveur les appels qui en ont besoin.}}',
    },
  },
  *run({ theme }) {
    for (const { path, facts } of theme.files.values())
      for (const secret of facts.secrets) {
        const severity: Severity = secret.public ? 'minor' : 'critical'
        yield {
          at: inFile(path, secret.at),
          values: { kind: secret.kind.replaceAll('-', '_'), shown: secret.shown },
          severity,
          app: appOfFile(path)?.key,
        }
      }
  },
})
