import { cp, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Random } from './random.ts'

const DEMO = resolve(import.meta.dirname, '../../emulator/demo-themes')

const TIDY = [
  'layout/theme.liquid',
  'config/settings_data.json',
  'config/settings_schema.json',
  'templates/index.json',
  'templates/product.json',
  'sections/header.liquid',
  'sections/footer.liquid',
  'sections/hero.liquid',
  'sections/main-product.liquid',
  'snippets/price.liquid',
  'snippets/product-card.liquid',
  'snippets/meta-tags.liquid',
  'assets/theme.js',
]

const MESSY = [
  'layout/theme.liquid',
  'config/settings_data.json',
  'config/settings_schema.json',
  'templates/index.json',
  'templates/cart.liquid',
  'sections/header.liquid',
  'sections/produit.liquid',
  'snippets/head-scripts.liquid',
  'snippets/popup-exit.liquid',
  'snippets/tracking-ga.liquid',
  'snippets/speed-boost.liquid',
  'assets/countdown.js',
  'assets/jquery.zoom.js',
]

/** Writes a small theme a shop: parts of the two demo themes, in turn. */
export async function writeThemes(folder: string, handles: readonly string[]): Promise<Map<string, string>> {
  const written = new Map<string, string>()
  for (const [number, handle] of handles.entries()) {
    const [theme, files] = number % 2 === 0 ? ['messy', MESSY] : ['tidy', TIDY]
    const root = join(folder, handle)
    for (const file of files) {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await cp(join(DEMO, theme, file), join(root, file))
    }
    written.set(handle, root)
  }
  return written
}

export const EDITED = ['snippets/torture-a.liquid', 'snippets/torture-b.liquid', 'sections/torture.liquid', 'assets/torture.js']

const LINES = [
  '<script src="https://cdn.example.com/slow.js"></script>',
  '<script src="https://code.jquery.com/jquery-1.9.0.min.js"></script>',
  '<img src="{{ product.featured_image | img_url: "master" }}">',
  '{% include "price" %}',
  '<iframe src="http://widget.example.org/frame"></iframe>',
  '<p>{{ section.settings.title }}</p>',
  '<a href="javascript:void(0)">x</a>',
  '<style>.hero { display: none !important }</style>',
]

/** A file's new content: some lines that audits dislike, some that they do not mind. */
export function writeContent(random: Random): string {
  const lines = Array.from({ length: 1 + random.below(5) }, () => random.pick(LINES))
  return `${lines.join('\n')}\n<!-- ${random.below(1_000_000)} -->\n`
}
