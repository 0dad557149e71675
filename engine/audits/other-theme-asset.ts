import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile, appOfUrl } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { type HostUse, hostUses } from '../uses/host-uses.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const otherThemeAsset = defineAudit({
  id: 'other-theme-asset',
  category: 'reliability',
  severity: 'major',
  kind: 'risk',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Code from another theme or shop', fr: 'Code d’un autre thème ou d’une autre boutique' },
    finding: {
      en: '{file} loads {name} by a fixed address: it lies in one certain theme of {host}',
      fr: '{file} charge {name} par une adresse fixe : ce fichier se trouve dans un thème précis de {host}',
    },
    why: {
      en: 'A fixed address names one theme for ever. Publish or delete a theme, and the store runs old code or none; if it belongs to another shop, whoever edits that shop’s theme writes code into yours.',
      fr: 'Une adresse fixe désigne un thème pour toujours. Publiez ou supprimez un thème, et la boutique exécute un ancien code, ou aucun ; si le fichier est à une autre boutique, quiconque modifie son thème écrit du code dans la vôtre.',
    },
    fix: {
      en: `Find out whose file it is, and whether the store still needs it; if not, remove the line.\nOtherwise read it, add it to this theme’s assets, and load it as '{{' ''{name}'' | asset_url '}}'.`,
      fr: `Chercher à qui est ce fichier et si la boutique en a encore besoin ; sinon, supprimer la ligne.\nSinon, le relire, l’ajouter aux ressources de ce thème et le charger par '{{' ''{name}'' | asset_url '}}'.`,
    },
  },
  run: observeLoadedFiles(function* (file) {
    const { path } = file
    for (const [address, uses] of Map.groupBy(hostUses(file).filter(isOfTheme), ({ url }) => plain(url.url))) {
      const [first] = uses
      if (!first) continue
      const severity: Severity = first.url.use === 'style' ? 'minor' : 'major'
      yield {
        at: onLines(
          path,
          uses.map(use => use.url.at.line),
        ),
        values: { file: path, name: address.slice(address.lastIndexOf('/') + 1), host: first.url.host },
        severity,
        app: appOfFile(path)?.key,
      }
    }
  }),
})

/** `cdn.shopify.com/s/files/1/0123/4567/t/2/assets/a.js`, `shop.myshopify.com/cdn/shop/t/2/assets/a.js` */
const THEME_FILE = /\/(?:s\/files\/1(?:\/\d{1,8}){1,4}|cdn\/shop)\/t\/\d{1,6}\/assets\/[^/?#]{1,200}\.(?:m?js|css)$/

/** Some apps serve their scripts from a theme of their own. */
function isOfTheme({ url: { url, host, use } }: HostUse): boolean {
  return (use === 'script' || use === 'style' || use === 'code') && THEME_FILE.test(plain(url)) && appOfUrl(url, host) === undefined
}

function plain(url: string): string {
  return url.replace(/[?#].*$/s, '')
}
