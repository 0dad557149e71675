import { defineAudit } from '../audit.ts'
import { deadHost, hijackedHost, isShopifyHost } from '../knowledge/hosts.ts'
import { appOfHost } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { type HostUse, hostUses } from '../uses/host-uses.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const thirdPartyHost = defineAudit({
  id: 'third-party-host',
  category: 'speed',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Code from a third party', fr: 'Code venant d’un tiers' },
    finding: {
      en: '{files, plural, one {# file loads} other {# files load}} code from {host}{name, select, none {} other { ({name})}}',
      fr: '{files, plural, one {# fichier charge} many {# de fichiers chargent} other {# fichiers chargent}} du code depuis {host}{name, select, none {} other { ({name})}}',
    },
    why: {
      en: 'Your store depends on a server that is not yours: when it is slow, shoppers wait; when it is down, this part fails; when it is broken into, its code runs in your store. The phone also has to open one more connection.',
      fr: 'Votre boutique dépend d’un serveur qui n’est pas le vôtre : s’il est lent, vos visiteurs attendent ; s’il tombe, cette partie ne marche plus ; s’il est piraté, son code s’exécute chez vous. Le téléphone doit aussi ouvrir une connexion de plus.',
    },
    fix: {
      en: 'Decide whether the store still needs it; if not, remove the lines.\nA library or font can be saved in the theme’s assets and served by Shopify.\nWhat stays should load with async or defer.',
      fr: 'Décider si la boutique en a encore besoin ; sinon, supprimer les lignes.\nUne bibliothèque ou une police peut être enregistrée dans les ressources du thème et servie par Shopify.\nCe qui reste doit se charger avec async ou defer.',
    },
  },
  *run({ theme }) {
    for (const [host, uses] of Map.groupBy(foreignUses(theme), use => use.url.host)) {
      const [first] = uses
      if (!first) continue
      const { path } = first.file
      const lines = uses.filter(use => use.file === first.file).map(use => use.url.at.line)
      const app = appOfHost(host)
      yield {
        at: onLines(path, lines),
        values: { host },
        measured: { files: new Set(uses.map(use => use.file)).size, name: app?.name ?? 'none' },
        app: app?.key,
      }
    }
  },
})

const foreignUses = eachLoadedFile(file => hostUses(file).filter(loadsForeignCode))

const CODE = new Set(['script', 'style', 'frame'])

const FILE = /\.(?:m?js|css)(?:[?#]|$)/
/** Addresses that are asked for data or told something. */
const API =
  /(?:^|[.-])(?:\w*api(?:test)?|apps|services?|lambda|admin|checkout|dashboard|rates|transactions|analytics)[.-]|\/(?:api|events?)(?:\/|$)/i

/** A URL in code counts only when its host is one that serves scripts: many are just addresses. */
function loadsForeignCode({ file, url: { url, host, use } }: HostUse): boolean {
  if (isShopifyHost(host) || hijackedHost(host) || deadHost(host)) return false
  if (CODE.has(use)) return true
  if (use !== 'code' || appOfHost(host) === undefined) return false
  return FILE.test(url) || (file.facts.language === 'liquid' && !API.test(url.slice(url.indexOf('//') + 2)))
}
