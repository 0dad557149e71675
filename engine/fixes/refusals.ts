import type { Text } from '../audit.ts'

/** Why a place is left as it is. */
export const REFUSALS = {
  'source-unread': { en: 'the text of {file} is not at hand', fr: 'le texte de {file} n’est pas disponible' },
  'syntax-error': {
    en: '{file} has a syntax error that must be mended first',
    fr: '{file} contient une erreur de syntaxe à corriger d’abord',
  },
  'not-found': { en: 'the code was not found where it was reported', fr: 'le code n’a pas été retrouvé à l’endroit signalé' },
  'changes-meaning': {
    en: 'the changed file would not read the same beside the change',
    fr: 'le fichier modifié ne se lirait plus de la même façon en dehors de la modification',
  },
  'new-finding': {
    en: 'the change would bring another finding ({audit})',
    fr: 'la modification ferait apparaître un autre constat ({audit})',
  },
  'dynamic-name': { en: 'the name of the snippet is built at run time', fr: 'le nom du snippet est calculé à l’exécution' },
  'missing-snippet': { en: '{file} does not exist', fr: '{file} n’existe pas' },
  'unusual-form': { en: 'the tag is written in an unusual form', fr: 'la balise est écrite sous une forme inhabituelle' },
  'includes-others': {
    en: '{file} includes other snippets itself: mend it first',
    fr: '{file} inclut lui-même d’autres snippets : le corriger d’abord',
  },
  'uses-tag': {
    en: '{file} uses {tag}, which acts otherwise in a rendered snippet',
    fr: '{file} utilise {tag}, qui agit autrement dans un snippet appelé par render',
  },
  'reads-at-run-time': {
    en: '{file} reads a variable whose name is built at run time',
    fr: '{file} lit une variable dont le nom est calculé à l’exécution',
  },
  'changes-variable': {
    en: '{file} changes the variable {name}, which {reader} reads afterwards',
    fr: '{file} modifie la variable {name}, que {reader} lit ensuite',
  },
  'too-many-variables': { en: '{file} reads {count} variables of its caller', fr: '{file} lit {count} variables du fichier appelant' },
  'odd-variable': {
    en: '{file} reads the variable {name}, whose name can’t be handed over',
    fr: '{file} lit la variable {name}, dont le nom ne peut pas être transmis',
  },
  'may-be-list': {
    en: '{name} may be a list, which include repeats over and render does not',
    fr: '{name} peut être une liste, que include parcourt et non render',
  },
  'no-replacement': { en: 'no filter gives the same output', fr: 'aucun filtre ne donne le même résultat' },
  'size-dynamic': { en: 'the size is not written out', fr: 'la taille n’est pas écrite en toutes lettres' },
  'size-fits-box': {
    en: 'the size {size} fits the image into a box; image_url would crop it',
    fr: 'la taille {size} fait tenir l’image dans un cadre ; image_url la rognerait',
  },
  'may-be-empty': {
    en: 'the image may be missing, and image_url then shows an error: check it first with if',
    fr: 'l’image peut manquer, et image_url affiche alors une erreur : la vérifier d’abord avec if',
  },
  'may-be-text': {
    en: 'nothing says that it is an image: of a text image_url makes an error',
    fr: 'rien ne dit que c’est une image : d’un texte, image_url fait une erreur',
  },
  'url-is-processed': {
    en: 'the address is changed or read by other code, which may expect the old form',
    fr: 'l’adresse est modifiée ou lue par un autre code, qui peut attendre l’ancienne forme',
  },
  'script-unread': { en: 'what the script defines is not known', fr: 'on ne sait pas ce que définit le script' },
  'script-needed': { en: '{file}:{line} uses {name} of this script at once', fr: '{file}:{line} utilise aussitôt {name} de ce script' },
  'script-followed': {
    en: 'the script {src} that loads after it ({file}) may need it at once',
    fr: 'le script {src} chargé ensuite ({file}) peut en avoir besoin aussitôt',
  },
  'script-must-run-first': {
    en: 'the script does something that only works while the page loads ({what})',
    fr: 'le script fait quelque chose qui ne marche que pendant le chargement de la page ({what})',
  },
  'image-not-an-asset': {
    en: 'the image is not a theme asset named in the tag',
    fr: 'l’image n’est pas une ressource du thème nommée dans la balise',
  },
  'size-unknown': { en: 'the dimensions of {file} are not known', fr: 'les dimensions de {file} ne sont pas connues' },
  'reach-uncertain': {
    en: '{file} could not be read whole, so nobody can say that nothing uses this file',
    fr: '{file} n’a pas pu être lu en entier : on ne peut pas dire que rien n’utilise ce fichier',
  },
  'linked-from-outside': {
    en: 'pages, e-mails or apps may link to it from outside the theme',
    fr: 'des pages, des e-mails ou des applications peuvent pointer vers lui depuis l’extérieur du thème',
  },
  'version-unknown': {
    en: 'no exact version of {library} within “{floating}” is known',
    fr: 'aucune version exacte de {library} n’est connue pour « {floating} »',
  },
  'version-flawed': {
    en: 'the version of {library} that is known within “{floating}” has known vulnerabilities: choose a newer line',
    fr: 'la version de {library} connue pour « {floating} » a des vulnérabilités connues : choisir une branche plus récente',
  },
  'integrity-unknown': {
    en: 'the fingerprint of the file for the attribute integrity is not known',
    fr: 'l’empreinte du fichier pour l’attribut integrity n’est pas connue',
  },
} satisfies Record<string, Text>

export type RefusalCode = keyof typeof REFUSALS
