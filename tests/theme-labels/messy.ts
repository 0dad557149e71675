import type { ThemeLabels } from './label.ts'
import { MESSY_DEPRECATED } from './messy-deprecated.ts'
import { MESSY_FINDINGS, MESSY_NOT_FOUND } from './messy-findings.ts'
import { MESSY_LIBRARIES } from './messy-libraries.ts'

export const MESSY: ThemeLabels = {
  libraries: MESSY_LIBRARIES,
  apps: [
    { key: 'judge-me', status: ['mixed'], removable: ['snippets/judgeme_core.liquid', 'snippets/judgeme_widgets.liquid'] },
    { key: 'klaviyo', status: ['active'] },
    { key: 'affirm', status: ['active'] },
    { key: 'crisp', status: ['active'] },
    { key: 'mailchimp', status: ['active'] },
    { key: 'doubly', status: ['disabled'] },
    { key: 'hotjar', status: ['active'] },
    { key: 'google-tag-manager', status: ['active'] },
    { key: 'meta-pixel', status: ['active'] },
    { key: 'booster-apps', status: ['active', 'mixed'] },
    { key: 'pagefly', status: ['disabled', 'leftover', 'mixed'], removable: ['sections/pf-2f8a1c3d.liquid', 'assets/pagefly-main.css'] },
    {
      key: 'bold',
      status: ['leftover'],
      removable: ['snippets/bold-common.liquid', 'snippets/bold-product.liquid', 'snippets/bold-variant.liquid'],
    },
    { key: 'avada-seo', status: ['leftover', 'mixed'], removable: ['snippets/avada-seo.liquid', 'snippets/avada-seo-other.liquid'] },
    {
      key: 'shogun',
      status: ['leftover'],
      removable: [
        'layout/theme.shogun.landing.liquid',
        'snippets/shogun-head.liquid',
        'snippets/shogun-products.liquid',
        'snippets/shogun-content-handler.liquid',
      ],
    },
    {
      key: 'spurit',
      status: ['leftover'],
      removable: [
        'layout/theme.sct-backup-20210403.liquid',
        'layout/theme-without-upsell.liquid',
        'snippets/spurit_uev-snippet.liquid',
        'snippets/amai_stp-added.liquid',
      ],
    },
    { key: 'unknown:0b9d4c7e-51a2-4f63-8f0e-7d2c6a9b1e34', status: ['active'] },
  ],
  mustNotBeApps: ['unknown:cdn.polyfill.io', 'unknown:rawgit.com', 'unknown:cdnjs.cloudflare.com', 'loox', 'yotpo'],
  deprecated: MESSY_DEPRECATED,
  dead: [
    ...['theme-without-upsell', 'theme.sct-backup-20210403', 'theme.shogun.landing'].map(name => ({
      kind: 'layout' as const,
      file: `layout/${name}.liquid`,
    })),
    ...['ancienne-bande-logos', 'pf-2f8a1c3d', 'product-template'].map(name => ({
      kind: 'section' as const,
      file: `sections/${name}.liquid`,
    })),
    ...[
      'ajax-cart-template.cart.liquid ',
      'ajax-cart-template',
      'amai_stp-added',
      'ancien-slider',
      'compte-a-rebours',
      'instafeed',
      'judgeme_core',
      'judgeme_widgets',
      'panier-test-jb',
      'shogun-content-handler',
      'shogun-head',
      'shogun-products',
      'soldes-2022',
      'spurit_uev-snippet',
    ].map(name => ({ kind: 'snippet' as const, file: `snippets/${name}.liquid` })),
    ...[
      'ajax-cart.js',
      'ba_fb_48120577012.js',
      'bundle-2020.min.js',
      'countdown.js',
      'jquery.elevatezoom.js',
      'logo-2021.svg',
      'noel.css.liquid',
      'pagefly-main.css',
      'slick-theme.css',
      'slick.css',
      'slide_1.jpg',
      'slide_2.jpg',
      'timber.scss.liquid',
    ].map(name => ({ kind: 'asset' as const, file: `assets/${name}` })),
  ],
  mustNotBeDead: [
    // `'icon-' | append: name` may be any of them.
    ...['arrow', 'cart', 'facebook', 'instagram', 'pinterest', 'search', 'user'].map(name => `snippets/icon-${name}.liquid`),
    // Liquid runs inside an HTML comment.
    'snippets/promo-banner.liquid',
    // Stubs, but rendered.
    ...['avada-seo', 'avada-seo-other', 'bold-common', 'bold-product', 'bold-variant'].map(name => `snippets/${name}.liquid`),
    'snippets/direct checkout.liquid',
    // A page template of PageFly asks for its layout.
    'layout/theme.pagefly.liquid',
    'snippets/pagefly-main-js.liquid',
    // Hidden in the editor; addable there.
    'sections/bandeau-soldes.liquid',
    'sections/avis-clients.liquid',
    // Chosen in the admin, not in the theme.
    'templates/collection.sans-filtre.liquid',
    'templates/product.quickview.liquid',
    'assets/ajax-loader.gif',
    'assets/theme.js.liquid',
    'assets/theme.scss.liquid',
  ],
  findings: MESSY_FINDINGS,
  mustNotFind: MESSY_NOT_FOUND,
  criticals: [
    { audit: 'hijacked-host', file: 'layout/theme.liquid', on: 'polyfill.io' },
    { audit: 'hard-coded-secret', file: 'snippets/fidelite-solde.liquid', on: 'shpat_' },
  ],
}
