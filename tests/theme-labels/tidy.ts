import type { ThemeLabels } from './label.ts'

/** Nearly clean: three small things, and nothing else. */
export const TIDY: ThemeLabels = {
  libraries: [],
  apps: [{ key: 'judge-me', status: ['active'] }],
  mustNotBeApps: [],
  deprecated: [],
  dead: [
    { kind: 'asset', file: 'assets/icon-gift.svg' },
    { kind: 'snippet', file: 'snippets/press-quote.liquid' },
  ],
  mustNotBeDead: [
    'blocks/heading.liquid',
    'sections/contact-form.liquid',
    'snippets/payment-icons.liquid',
    'assets/icon-arrow.svg',
    'templates/page.contact.json',
    'layout/password.liquid',
  ],
  findings: [
    { audit: 'unsized-image', file: 'sections/footer.liquid', on: 'carbon-neutral.png' },
    { audit: 'dead-asset', file: 'assets/icon-gift.svg' },
    { audit: 'dead-snippet', file: 'snippets/press-quote.liquid' },
  ],
  mustNotFind: [],
  criticals: [],
}
