import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepBlockMistake = defineAudit({
  id: 'deep-block-mistake',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 20,
  text: {
    title: { en: 'Blocks that can’t be placed as written', fr: 'Blocs impossibles à placer tels quels' },
    finding: {
      en: '{count, plural, one {# block} other {# blocks}} named wrongly or twice: {names}',
      fr: '{count, plural, one {# bloc mal nommé ou nommé deux fois} many {# de blocs mal nommés ou nommés deux fois} other {# blocs mal nommés ou nommés deux fois}} : {names}',
    },
    why: {
      en: 'The section shows without this block, or two blocks share one set of settings: a change to one changes the other.',
      fr: 'La section s’affiche sans ce bloc, ou deux blocs partagent les mêmes réglages : modifier l’un modifie l’autre.',
    },
    fix: {
      en: 'Name a block file that exists in the theme, and give each static block an id of its own.',
      fr: 'Nommer un fichier de bloc présent dans le thème, et donner à chaque bloc statique son propre identifiant.',
    },
  },
  run: observeDeeply(['ValidBlockTarget', 'UniqueStaticBlockId', 'ValidContentForArguments']),
})
