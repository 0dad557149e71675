import type { FindingLabel } from './label.ts'

const LAYOUT = 'layout/theme.liquid'
const HEAD = 'snippets/head-scripts.liquid'

function each(audit: string, places: [file: string, on?: string][]): FindingLabel[] {
  return places.map(([file, on]) => (on === undefined ? { audit, file } : { audit, file, on }))
}

export const MESSY_FINDINGS: FindingLabel[] = [
  ...each('render-blocking-script', [
    [LAYOUT, "'jquery-1.9.0.min.js' | asset_url"],
    [LAYOUT, 'polyfill.min.js'],
    [LAYOUT, 'jquery/2.1.4'],
    [LAYOUT, 'flexslider.min.js'],
    [HEAD, 'modernizr.min.js'],
    [HEAD, 'slick-1.6.0'],
    [HEAD, 'moment.min.js'],
    [HEAD, 'jquery-ui.min.js'],
    [HEAD, 'option_selection.js'],
    [HEAD, 'customer_area.js'],
    ['templates/gift_card.liquid', 'qrcode.js'],
  ]),
  ...each('hijacked-host', [[LAYOUT, 'polyfill.io']]),
  ...each('dead-host', [
    [HEAD, 'netdna-ssl.com'],
    [HEAD, 'rawgit.com'],
  ]),
  ...each('floating-version', [
    [LAYOUT, 'swiper@11/swiper-bundle.min.css'],
    [LAYOUT, 'swiper@11/swiper-bundle.min.js'],
    [LAYOUT, 'aos@latest'],
    [HEAD, 'rawgit.com'],
  ]),
  ...each('hard-coded-secret', [['snippets/fidelite-solde.liquid', 'shpat_']]),
  // Public, but it should be restricted to the shop's own pages.
  ...each('google-key', [['snippets/carte-boutiques.liquid', 'AIza']]),
  ...each('missing-snippet', [['templates/cart.liquid', 'cart-upsell']]),
  ...each('missing-asset', [
    ['snippets/popup-exit.liquid', 'popup-bouquet.jpg'],
    ['snippets/social-meta.liquid', 'partage-facebook.jpg'],
  ]),
  ...each('liquid-syntax-error', [['snippets/panier-test-jb.liquid', '{% endfor']]),
  ...each('duplicate-library', [['assets/jquery-1.9.0.min.js']]),
  ...each('oversized-asset', [['assets/bandeau-accueil.png'], ['assets/vendor.js']]),
  ...each('sass-stylesheet', [['assets/theme.scss.liquid']]),
  ...each('backup-layout', [['layout/theme-without-upsell.liquid'], ['layout/theme.sct-backup-20210403.liquid']]),
  ...each('unsized-image', [
    ['sections/header.liquid', "img_url: '320x'"],
    ['sections/footer.liquid', 'paiements.png'],
    ['snippets/product-card.liquid', "img_url: '100x'"],
    ['sections/slideshow.liquid', 'bandeau-accueil.png'],
    ['snippets/cart-drawer.liquid', "img_url: '120x'"],
    ['templates/cart.liquid', "img_url: 'medium'"],
    ['templates/article.liquid', "img_url: '1024x'"],
  ]),
]

export const MESSY_NOT_FOUND: FindingLabel[] = [
  // In a conditional comment for Internet Explorer, which no browser reads.
  ...each('render-blocking-script', [
    [LAYOUT, 'html5shiv'],
    [LAYOUT, 'respond.min.js'],
    [LAYOUT, 'instafeed.min.js'],
    [HEAD, 'text/template'],
    [HEAD, 'lazysizes@5.3.2'],
    ['snippets/speed-boost.liquid', 'fbevents.js'],
  ]),
  ...each('dead-host', [[LAYOUT, 'rawgit.com']]),
  // Public by design.
  ...each('hard-coded-secret', [
    [LAYOUT, 'company_id=Lv4nDe'],
    ['snippets/klaviyo-retour-stock.liquid'],
    ['snippets/afterpay-affirm.liquid'],
    ['snippets/stock-magasin.liquid'],
    ['snippets/carte-boutiques.liquid'],
    ['templates/page.contact.liquid'],
  ]),
  // Only a backup names it: no visitor sees the error.
  ...each('missing-snippet', [['layout/theme.sct-backup-20210403.liquid']]),
  // Unbalanced over {% if %}, or with a stray quote: strict parsers refuse them, Shopify does not.
  ...each('liquid-syntax-error', [
    [LAYOUT],
    ['sections/header.liquid'],
    ['sections/produit.liquid'],
    ['snippets/filtres-collection.liquid'],
    ['snippets/ajax-cart-template.liquid'],
  ]),
  ...each('not-analysed-file', [[LAYOUT], ['sections/header.liquid'], ['config/settings_data.json'], ['templates/index.json']]),
  ...each('unsized-image', [
    ['sections/image-texte.liquid', 'image_tag'],
    ['sections/image-texte.liquid', 'atelier.jpg'],
    ['snippets/etiquettes.liquid'],
  ]),
  ...each('deprecated-tag', [['sections/apps.liquid'], ['snippets/instafeed.liquid']]),
]
