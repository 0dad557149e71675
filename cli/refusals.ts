import type { Text } from '../engine/audit.ts'

/** Codes of the operating system. */
const BECAUSE = {
  en: '{because, select, ENOENT {there is no such file or folder} ENOTDIR {there is no such folder} EISDIR {it is a folder} EACCES {access is denied} EPERM {access is denied} EROFS {the disk is read-only} ENOSPC {the disk is full} other {{because}}}',
  fr: '{because, select, ENOENT {ce fichier ou dossier n’existe pas} ENOTDIR {ce dossier n’existe pas} EISDIR {c’est un dossier} EACCES {l’accès est refusé} EPERM {l’accès est refusé} EROFS {le disque est en lecture seule} ENOSPC {le disque est plein} other {{because}}}',
}

/** Why the command does not do what it was asked for. */
export const REFUSALS = {
  noFolder: { en: 'Name the folder of a theme.', fr: 'Indiquez le dossier d’un thème.' },
  manyFolders: { en: 'One theme folder at a time, not also {more}.', fr: 'Un seul dossier de thème à la fois, pas aussi {more}.' },
  unknownFlag: { en: 'There is no {flag}. Try --help.', fr: '{flag} n’existe pas. Essayez --help.' },
  noValue: { en: '{flag} needs a value. Try --help.', fr: '{flag} demande une valeur. Essayez --help.' },
  needlessValue: { en: '{flag} takes no value.', fr: '{flag} ne prend pas de valeur.' },
  twice: { en: '{flag} is given twice.', fr: '{flag} est donné deux fois.' },
  choice: { en: '{flag} takes {choices}, not {value}.', fr: '{flag} accepte {choices}, pas {value}.' },
  missingFolder: { en: '{folder} does not exist.', fr: '{folder} n’existe pas.' },
  aFile: { en: '{folder} is a file: name the folder of a theme.', fr: '{folder} est un fichier : indiquez le dossier d’un thème.' },
  anArchive: {
    en: '{folder} is an archive: unpack it and name the folder.',
    fr: '{folder} est une archive : décompressez-la et indiquez le dossier.',
  },
  noTheme: {
    en: '{folder} is not a theme folder: it has neither layout nor templates.',
    fr: '{folder} n’est pas un dossier de thème : il n’a ni layout ni templates.',
  },
  unreadable: { en: `{path} can’t be read: ${BECAUSE.en}.`, fr: `{path} ne peut pas être lu : ${BECAUSE.fr}.` },
  unwritable: { en: `{path} can’t be written: ${BECAUSE.en}.`, fr: `{path} ne peut pas être écrit : ${BECAUSE.fr}.` },
  inTheme: {
    en: '{path} would become a part of the theme: choose another place.',
    fr: '{path} ferait partie du thème : choisissez un autre emplacement.',
  },
  noReport: {
    en: '{path} is no report of Vigie: a baseline comes from --format json --output.',
    fr: '{path} n’est pas un rapport de Vigie : une référence vient de --format json --output.',
  },
} satisfies Record<string, Text>
