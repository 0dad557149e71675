import { defineAudit } from '../audit.ts'
import { libraryOf } from '../knowledge/libraries.ts'
import { inFile } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'
import { rangeOf } from '../version-range.ts'

export const floatingVersion = defineAudit({
  id: 'floating-version',
  category: 'security',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Library without a fixed version', fr: 'Bibliothèque sans version fixe' },
    finding: {
      en: '{library} is loaded as version “{floating}”: {range, select, yes {the newest release that fits it} other {whatever is newest}}',
      fr: '{library} est chargée en version « {floating} » : {range, select, yes {la plus récente qui y correspond} other {la plus récente du moment}}',
    },
    why: {
      en: 'The library can change under your store overnight: a new release breaks a page, or a hijacked one runs in front of your shoppers, without anyone touching the theme.',
      fr: 'La bibliothèque peut changer sous votre boutique du jour au lendemain : une nouvelle version casse une page, ou une version piratée s’exécute devant vos clients, sans que personne ait touché au thème.',
    },
    fix: {
      en: 'Write the full version into the address, for example @11.2.10.\nAdd the integrity attribute that the CDN offers, or save the file in the theme’s assets.',
      fr: 'Écrire la version complète dans l’adresse, par exemple @11.2.10.\nAjouter l’attribut integrity que propose le CDN, ou enregistrer le fichier dans les ressources du thème.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    for (const { library, floating, at } of facts.libraries)
      if (floating)
        yield {
          at: inFile(path, at),
          values: { library: libraryOf(library)?.name ?? library, floating },
          measured: { range: rangeOf(floating) ? 'yes' : 'no' },
        }
  }),
})
