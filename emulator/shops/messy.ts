import { fileURLToPath } from 'node:url'
import type { ShopDefinition } from './shop-definition.ts'

const folder = fileURLToPath(new URL('../demo-themes/messy', import.meta.url))

/** A French store of five years, through many hands and many apps. */
export const messy: ShopDefinition = {
  handle: 'messy',
  name: 'Maison Lavande',
  ianaTimezone: 'Europe/Paris',
  currencyCode: 'EUR',
  countryCode: 'FR',
  plan: 'advanced',
  locales: [
    { locale: 'fr', name: 'French', primary: true, published: true },
    { locale: 'en', name: 'English', primary: false, published: true },
    { locale: 'de', name: 'German', primary: false, published: false },
  ],
  staff: [
    { id: 7201, firstName: 'Margaux', lastName: 'Lefèvre', email: 'margaux@maison-lavande.example', locale: 'fr', accountOwner: true },
    { id: 7202, firstName: 'Tom', lastName: 'Baker', email: 'tom@maison-lavande.example', locale: 'en', accountOwner: false },
  ],
  otherApps: [
    { handle: 'judge-me-reviews', title: 'Judge.me Product Reviews', developer: 'Judge.me' },
    { handle: 'klaviyo-email-marketing-sms', title: 'Klaviyo: Email Marketing & SMS', developer: 'Klaviyo' },
    { handle: 'colissimo-points-retrait', title: 'Colissimo Points Retrait', developer: 'Mistral Logistique' },
  ],
  scriptTags: [
    'https://cdn.judge.me/assets/installed.js',
    'https://app.avada.io/scripttag/avada-email.min.js',
    'https://cdn.hextom.com/js/freeshippingbar.js',
  ],
  passwordProtected: false,
  themes: [
    { name: 'Maison Lavande 2021', role: 'MAIN', folder, createdAt: '2021-04-06T08:40:00Z' },
    {
      name: 'Copie de Maison Lavande 2021 (soldes)',
      role: 'UNPUBLISHED',
      folder,
      files: { 'snippets/bandeau-soldes.liquid': "{% include 'compte-a-rebours' %}\n<p>Soldes : -30 % jusqu'au 31 janvier</p>\n" },
      createdAt: '2023-01-02T17:05:00Z',
      updatedAt: '2023-02-01T09:00:00Z',
    },
    {
      name: 'Essai Dawn',
      role: 'DEMO',
      files: {
        'layout/theme.liquid':
          '<!doctype html>\n<html lang="{{ request.locale.iso_code }}">\n  <head>{{ content_for_header }}</head>\n  <body>{{ content_for_layout }}</body>\n</html>\n',
        'templates/index.json': '{ "sections": {}, "order": [] }\n',
      },
      createdAt: '2025-06-20T13:30:00Z',
    },
    {
      name: 'Development (5f1c2e-laptop-tom)',
      role: 'DEVELOPMENT',
      folder,
      files: { 'snippets/panier-test-jb.liquid': null },
      createdAt: '2026-09-29T07:55:00Z',
    },
  ],
}
