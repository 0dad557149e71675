import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { observeFiles } from '../uses/observe-files.ts'

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
      en: 'A secret key ({shown}) stands in the theme',
      fr: 'Une clé secrète ({shown}) figure dans le thème',
    },
    why: {
      en: 'Anyone who can read the theme or the page can use it in your name: read orders and customers, or spend your money.',
      fr: 'Quiconque peut lire le thème ou la page peut s’en servir en votre nom : lire commandes et clients, ou dépenser votre argent.',
    },
    fix: {
      en: 'Revoke the key where it was made and create a new one: it must be taken as known.\nRemove it from the theme and from older copies of the theme.\nLet an app or a server make the calls that need it.',
      fr: 'Révoquer la clé là où elle a été créée et en créer une nouvelle : il faut la considérer comme connue.\nLa retirer du thème et de ses anciennes copies.\nConfier à une application ou à un serveur les appels qui en ont besoin.',
    },
  },
  run: observeFiles(function* ({ path, facts }) {
    for (const { kind, shown, at, public: isPublic } of facts.secrets) {
      if (isPublic) continue
      yield { at: inFile(path, at), values: { kind: kind.replaceAll('-', '_'), shown }, app: appOfFile(path)?.key }
    }
  }),
})
