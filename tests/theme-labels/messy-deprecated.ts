import type { ThemeLabels } from './label.ts'

const FILTERS: Record<string, Record<string, number[]>> = {
  article_img_url: { 'snippets/blog-card.liquid': [2] },
  collection_img_url: { 'snippets/collection-card.liquid': [4] },
  hex_to_rgba: { 'snippets/livraison-offerte.liquid': [3] },
  product_img_url: { 'snippets/collection-card.liquid': [6], 'templates/product.quickview.liquid': [3] },
  img_tag: {
    'sections/ancienne-bande-logos.liquid': [1],
    'snippets/blog-card.liquid': [2],
    'snippets/product-card.liquid': [11],
    'templates/customers/order.liquid': [3],
    'templates/product.quickview.liquid': [3],
  },
  img_url: {
    'sections/ancienne-bande-logos.liquid': [1],
    'sections/composition-coffret.liquid': [4],
    'sections/header.liquid': [6],
    'sections/product-template.liquid': [3],
    'sections/produit.liquid': [9],
    'sections/slideshow.liquid': [6],
    'snippets/cart-drawer.liquid': [9],
    'snippets/partage.liquid': [4],
    'snippets/product-card.liquid': [9, 11],
    'snippets/schema-produit.liquid': [6],
    'snippets/social-meta.liquid': [7, 8, 14],
    'templates/article.liquid': [4],
    'templates/cart.liquid': [11],
    'templates/customers/order.liquid': [3],
  },
}

const INCLUDES: Record<string, number[]> = {
  'layout/theme-without-upsell.liquid': [23, 36, 47, 53],
  'layout/theme.liquid': [23, 36, 44, 48, 49, 50, 59, 60, 69, 75, 83, 101, 102, 103],
  'layout/theme.pagefly.liquid': [6, 14],
  'layout/theme.sct-backup-20210403.liquid': [23, 35, 43, 44, 45, 54, 55],
  'layout/theme.shogun.landing.liquid': [5, 9, 11],
  'sections/boutiques.liquid': [3],
  'sections/collection-vedette.liquid': [6],
  'sections/collection.liquid': [4, 8, 13],
  'sections/derniers-articles.liquid': [4],
  'sections/footer.liquid': [14, 19],
  'sections/header.liquid': [30],
  'sections/product-template.liquid': [6, 7, 8, 10],
  'sections/produit.liquid': [17, 18, 19, 25, 26],
  'sections/produits-similaires.liquid': [5],
  'snippets/cart-drawer.liquid': [4, 18],
  'snippets/icone-sociale.liquid': [2],
  'snippets/partage.liquid': [3, 4],
  'snippets/product-card.liquid': [13, 16],
  'snippets/product-form.liquid': [17, 23],
  'snippets/soldes-2022.liquid': [2],
  'templates/article.liquid': [6],
  'templates/blog.liquid': [4, 5],
  'templates/cart.liquid': [20, 21, 27],
  'templates/collection.sans-filtre.liquid': [6, 8],
  'templates/customers/account.liquid': [3],
  'templates/list-collections.liquid': [3],
  'templates/product.quickview.liquid': [5, 6],
  'templates/search.avada-seo.liquid': [1],
  'templates/search.liquid': [12, 16],
}

/** Every deprecated tag and filter outside of Liquid comments; the include of `instafeed` stands in one. */
export const MESSY_DEPRECATED: ThemeLabels['deprecated'] = [
  ...Object.entries(FILTERS).flatMap(([name, files]) =>
    Object.entries(files).map(([file, lines]) => ({ audit: 'deprecated-filter' as const, name, file, lines })),
  ),
  ...Object.entries(INCLUDES).map(([file, lines]) => ({ audit: 'deprecated-tag' as const, name: 'include', file, lines })),
]
