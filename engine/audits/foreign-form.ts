import { defineAudit } from '../audit.ts'
import { isShopifyHost } from '../knowledge/hosts.ts'
import { appOfFile, appOfHost } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const foreignForm = defineAudit({
  id: 'foreign-form',
  category: 'compliance',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Form that sends elsewhere', fr: 'Formulaire envoyé ailleurs' },
    finding: {
      en: 'A form sends what shoppers type to {host}{name, select, none {} other { ({name})}}',
      fr: 'Un formulaire envoie ce que saisissent vos clients à {host}{name, select, none {} other { ({name})}}',
    },
    why: {
      en: 'Personal data leaves your store for another company. Under the GDPR your privacy policy has to name it, and a contract has to bind it.',
      fr: 'Des données personnelles quittent votre boutique pour une autre entreprise. Le RGPD demande que votre politique de confidentialité la nomme et qu’un contrat la lie.',
    },
    fix: {
      en: 'Check that you know this company, have a data processing agreement with it and name it in your privacy policy.\nIf nobody uses the form any more, remove it.',
      fr: 'Vérifier que vous connaissez cette entreprise, avez un accord de sous-traitance avec elle et la citez dans votre politique de confidentialité.\nSi plus personne n’utilise le formulaire, le retirer.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    for (const { host, live, use, at } of facts.urls) {
      if (use !== 'form' || !live || !host || isShopifyHost(host)) continue
      const app = appOfHost(host)
      yield { at: inFile(path, at), values: { host }, measured: { name: app?.name ?? 'none' }, app: (app ?? appOfFile(path))?.key }
    }
  }),
})
