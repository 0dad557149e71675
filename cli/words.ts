import type { Severity, Text } from '../engine/audit.ts'
import type { Axis } from '../engine/score.ts'
import type { Refused } from '../scanner/change-theme-file.ts'
import type { Report } from './report.ts'

/** What the text report says beside the audits' own words. */
export const WORDS = {
  theme: {
    en: '{name} {version} — {files, plural, one {# file} other {# files}}, {bytes, number, ::scale/0.000001 .0 unit/megabyte}',
    fr: '{name} {version} — {files, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {bytes, number, ::scale/0.000001 .0 unit/megabyte}',
  },
  unnamed: { en: 'Theme', fr: 'Thème' },
  score: { en: 'Score: {total} of 100', fr: 'Score : {total} sur 100' },
  clean: { en: 'Nothing found.', fr: 'Rien à signaler.' },
  counts: {
    en: '{critical} critical, {major} major, {minor} minor',
    fr: '{critical, plural, one {# critique} many {# de critiques} other {# critiques}}, {major, plural, one {# majeur} many {# de majeurs} other {# majeurs}}, {minor, plural, one {# mineur} many {# de mineurs} other {# mineurs}}',
  },
  more: {
    en: '{count, plural, one {… and # more} other {… and # more}}',
    fr: '{count, plural, one {… et # autre} many {… et # d’autres} other {… et # autres}}',
  },
  isNew: { en: 'new', fr: 'nouveau' },
  lines: { en: 'lines {lines}', fr: 'lignes {lines}' },
  libraries: {
    en: 'Libraries (vulnerabilities known as of {date}{stale, select, true {, more than 45 days ago: newer ones do not show} other {}})',
    fr: 'Bibliothèques (vulnérabilités connues au {date}{stale, select, true {, il y a plus de 45 jours : les plus récentes n’apparaissent pas} other {}})',
  },
  apps: { en: 'Apps and tags', fr: 'Applications et balises de suivi' },
  weights: {
    en: 'Heaviest pages, as stored: scripts and styles travel at about a third',
    fr: 'Pages les plus lourdes, telles qu’enregistrées : scripts et styles voyagent à environ un tiers',
  },
  weight: {
    en: '{template}: {total, number, ::scale/0.001 unit/kilobyte .} — scripts {script, number, ::scale/0.001 unit/kilobyte .}, styles {style, number, ::scale/0.001 unit/kilobyte .}, in the page {inline, number, ::scale/0.001 unit/kilobyte .}, images {image, number, ::scale/0.001 unit/kilobyte .}, fonts {font, number, ::scale/0.001 unit/kilobyte .}',
    fr: '{template} : {total, number, ::scale/0.001 unit/kilobyte .} — scripts {script, number, ::scale/0.001 unit/kilobyte .}, styles {style, number, ::scale/0.001 unit/kilobyte .}, dans la page {inline, number, ::scale/0.001 unit/kilobyte .}, images {image, number, ::scale/0.001 unit/kilobyte .}, polices {font, number, ::scale/0.001 unit/kilobyte .}',
  },
  appWeight: {
    en: '{name}: {bytes, number, ::scale/0.001 unit/kilobyte .}{foreign, plural, =0 {} one { and # file or block of its own server} other { and # files or blocks of its own server}}',
    fr: '{name} : {bytes, number, ::scale/0.001 unit/kilobyte .}{foreign, plural, =0 {} one { et # fichier ou bloc de son serveur} many { et # de fichiers ou blocs de son serveur} other { et # fichiers ou blocs de son serveur}}',
  },
  notAnalysed: { en: 'Not analysed', fr: 'Non analysé' },
  errors: { en: 'Could not check', fr: 'N’a pas pu être contrôlé' },
  fixes: { en: 'Fixes written', fr: 'Corrections écrites' },
  proposed: { en: 'Fixes in the patch', fr: 'Corrections dans le patch' },
  nothingFixed: { en: 'Nothing that can be mended safely.', fr: 'Rien qui puisse être corrigé sans risque.' },
  edits: {
    en: '{file}: {edits, plural, one {# change} other {# changes}}',
    fr: '{file} : {edits, plural, one {# modification} many {# de modifications} other {# modifications}}',
  },
  deleted: { en: '{file}: deleted', fr: '{file} : supprimé' },
  left: { en: 'Left as they are', fr: 'Laissés en l’état' },
  leftBecause: {
    en: '{audit}: {count, plural, one {# place} other {# places}} — {because} ({first})',
    fr: '{audit} : {count, plural, one {# endroit} many {# d’endroits} other {# endroits}} — {because} ({first})',
  },
  removable: {
    en: '{count, plural, one {# file can go} other {# files can go}}',
    fr: '{count, plural, one {# fichier à supprimer} many {# de fichiers à supprimer} other {# fichiers à supprimer}}',
  },
} satisfies Record<string, Text>

export const SEVERITY_WORDS: Record<Severity, Text> = {
  critical: { en: 'critical', fr: 'critique' },
  major: { en: 'major', fr: 'majeur' },
  minor: { en: 'minor', fr: 'mineur' },
}

export const AXIS_WORDS: Record<Axis, Text> = {
  availability: { en: 'availability', fr: 'disponibilité' },
  performance: { en: 'performance', fr: 'performance' },
  security: { en: 'security', fr: 'sécurité' },
  compliance: { en: 'compliance', fr: 'conformité' },
  satisfaction: { en: 'satisfaction', fr: 'satisfaction' },
}

export const STATUS_WORDS: Record<'active' | 'disabled' | 'leftover' | 'mixed', Text> = {
  active: { en: 'active', fr: 'active' },
  disabled: { en: 'disabled', fr: 'désactivée' },
  leftover: { en: 'leftover', fr: 'résiduelle' },
  mixed: { en: 'active, with leftovers', fr: 'active, avec des restes' },
}

export const LIBRARY_WORDS: Record<'outdated' | 'vulnerable' | 'end-of-life' | 'unmaintained' | 'floating' | 'unused', Text> = {
  outdated: { en: 'outdated', fr: 'dépassée' },
  vulnerable: { en: 'vulnerable', fr: 'vulnérable' },
  'end-of-life': { en: 'end of life', fr: 'en fin de vie' },
  unmaintained: { en: 'unmaintained', fr: 'plus maintenue' },
  floating: { en: 'no fixed version', fr: 'sans version fixe' },
  unused: { en: 'not loaded', fr: 'non chargée' },
}

export const NOT_ANALYSED_WORDS: Record<Report['notAnalysed'][number]['reason'], Text> = {
  'too-large': { en: 'too large', fr: 'trop volumineux' },
  'too-deep': { en: 'nested too deep', fr: 'imbriqué trop profondément' },
  'invalid-json': { en: 'no valid JSON', fr: 'JSON non valide' },
  'not-text': { en: 'no text', fr: 'pas du texte' },
  unreadable: { en: 'could not be read', fr: 'n’a pas pu être lu' },
  'not-a-file': { en: 'no file', fr: 'pas un fichier' },
  'sub-folder': { en: 'in a sub-folder, which Shopify does not take', fr: 'dans un sous-dossier, que Shopify ne prend pas' },
  'not-read-deeply': { en: 'theme-check could not read it', fr: 'theme-check n’a pas pu le lire' },
}

export const NOT_WRITTEN: Record<Refused, Text> = {
  outside: {
    en: '{file} was not written: a link leads out of the theme folder.',
    fr: '{file} n’a pas été écrit : un lien mène hors du dossier du thème.',
  },
  'not-a-file': {
    en: '{file} was not written: it is no longer a plain file.',
    fr: '{file} n’a pas été écrit : ce n’est plus un fichier ordinaire.',
  },
  'changed-meanwhile': {
    en: '{file} was not written: it was changed meanwhile, or is not written in UTF-8.',
    fr: '{file} n’a pas été écrit : il a été modifié entre-temps, ou n’est pas en UTF-8.',
  },
  'not-writable': {
    en: '{file} was not written: that is not allowed, or the disk is full.',
    fr: '{file} n’a pas été écrit : ce n’est pas autorisé, ou le disque est plein.',
  },
}

export const UNDO: Text = { en: 'To undo: {command}', fr: 'Pour annuler : {command}' }
