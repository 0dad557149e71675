import { createElement } from 'react'
import { expect, test } from 'vitest'
import { AdvisoryLine } from '../../../app/components/advisory-line.tsx'
import { AppFactsCard } from '../../../app/components/app-facts-card.tsx'
import { AppRemovableCard } from '../../../app/components/app-removable-card.tsx'
import { AppStandingCard } from '../../../app/components/app-standing-card.tsx'
import { LibraryAdvisories } from '../../../app/components/library-advisories.tsx'
import { LibraryBadges } from '../../../app/components/library-badges.tsx'
import type { Sent } from '../../../app/sent.ts'
import type { AppPage } from '../../../app/services/read-app.ts'
import { NOW, readOut, render } from './render.tsx'

const app: Sent<AppPage> = {
  key: 'klaviyo',
  name: 'Klaviyo',
  kind: 'app',
  status: 'leftover',
  installed: 'no',
  evidence: [],
  removable: [],
  findings: 0,
  scannedAt: NOW,
}

test.each([
  ['en', /Leftover.*Not installed/, 'Shopify does not list it among the apps installed'],
  ['fr', /Résiduelle.*Non installée/, 'Shopify ne la compte pas parmi les applications installées'],
] as const)('an app that left code behind and is gone from the store says both (%s)', (language, badges, sentence) => {
  const said = readOut(language, createElement(AppStandingCard, { app }))
  expect(said).toMatch(badges)
  expect(said).toContain(sentence)
})

test.each([
  ['en', 'Unknown: Shopify does not tell Vigie'],
  ['fr', 'Inconnu\u00a0: Shopify ne le dit pas à Vigie'],
] as const)('what Shopify does not tell is unknown, not gone (%s)', (language, sentence) => {
  const unknown = { ...app, installed: 'unknown' as const }
  expect(readOut(language, createElement(AppFactsCard, { app: unknown }))).toContain(sentence)
  expect(readOut(language, createElement(AppStandingCard, { app: unknown }))).not.toMatch(/Not installed|Non installée/)
})

test.each([
  ['en', 'told by cdn.example.com'],
  ['fr', 'se reconnaît à cdn.example.com'],
] as const)('an app that nobody has described is told by its host (%s)', (language, sentence) => {
  const unknown = { ...app, key: 'unknown:cdn.example.com', name: 'cdn.example.com' }
  expect(readOut(language, createElement(AppStandingCard, { app: unknown }))).toContain(sentence)
})

const removable = [
  { file: 'snippets/old.liquid', editorUrl: null },
  { file: 'layout/theme.liquid', lines: [3, 8], editorUrl: 'https://north.myshopify.com/admin/themes/1?key=layout%2Ftheme.liquid' },
]

test.each([
  ['en', ['What can go: 2 files', 'Whole file', 'Lines 3 and 8', 'Delete the lines first, then the files.']],
  [
    'fr',
    ['Ce qui peut être retiré\u00a0: 2 fichiers', 'Fichier entier', 'Lignes 3 et 8', 'Supprimer d’abord les lignes, puis les fichiers.'],
  ],
] as const)('whole files and lines that can go are told apart (%s)', (language, sentences) => {
  const said = readOut(language, createElement(AppRemovableCard, { removable }))
  for (const sentence of sentences) expect(said).toContain(sentence)
})

const mended = {
  id: 'CVE-2020-11022',
  severity: 'medium',
  summary: 'XSS',
  fixedIn: '3.5.0',
  url: 'https://nvd.nist.gov/vuln/detail/CVE-2020-11022',
}
const lasting = { id: 'retire-1', severity: 'low', summary: 'Old', fixedIn: null, url: null }

test.each([
  ['en', '2 flaws, medium at worst', 'CVE-2020-11022 · medium · fixed in 3.5.0', 'retire-1 · low · no release mends it'],
  ['fr', '2 failles, au pire moyenne', 'CVE-2020-11022 · moyenne · corrigée en 3.5.0', 'retire-1 · faible · aucune version ne la corrige'],
] as const)('flaws are counted, named, and say where they are mended (%s)', (language, count, first, second) => {
  expect(readOut(language, createElement(LibraryAdvisories, { name: 'jQuery', advisories: [mended, lasting] }))).toContain(count)
  expect(readOut(language, createElement(AdvisoryLine, { advisory: mended }))).toContain(first)
  expect(readOut(language, createElement(AdvisoryLine, { advisory: lasting }))).toContain(second)
  expect(render(language, createElement(AdvisoryLine, { advisory: mended }))).toContain(`href="${mended.url}"`)
})

test.each([
  ['en', /Vulnerable.*No fixed version/],
  ['fr', /Vulnérable.*Sans version fixe/],
] as const)('every status is a word (%s)', (language, words) => {
  expect(readOut(language, createElement(LibraryBadges, { statuses: ['vulnerable', 'floating'] }))).toMatch(words)
})
