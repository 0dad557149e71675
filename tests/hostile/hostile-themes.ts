import type { SourceFile } from '../../scanner/scanner.ts'
import { randomFrom } from '../oracle/mutate.ts'
import { readDemoFiles } from './demo-files.ts'
import { hostileFiles } from './hostile-files.ts'

function snippets(count: number, text: (at: number) => string): SourceFile[] {
  return Array.from({ length: count }, (_, at) => ({ path: `snippets/s${at}.liquid`, text: text(at) }))
}

const LAYOUT = {
  path: 'layout/theme.liquid',
  text: "<head>{% render 's0' %}</head><body>{% sections 'g' %}{{ content_for_layout }}</body>",
}

/** A theme of mutants and hostile files; a later file of the same path takes its place. */
export function randomTheme({ seed, files }: { seed: number; files: number }): SourceFile[] {
  const random = randomFrom(seed)
  const real = readDemoFiles()
  const theme = new Map(real.filter(() => random() < 0.5).map(file => [file.path, file]))
  for (const file of hostileFiles(random, { real, most: 8000 })) {
    if (theme.size >= files) break
    theme.set(file.path, file)
  }
  return [...theme.values()]
}

/** Themes made to be slow, endless or misread as a whole. */
export const THEMES = {
  'fifty thousand tiny files': () => [LAYOUT, ...snippets(50_000, at => `{% render 's${(at * 7 + 1) % 60_000}' %}`)],
  'a circle of renders': () => [LAYOUT, ...snippets(2000, at => `{% render 's${(at + 1) % 2000}' %}`)],
  'a chain of twenty thousand renders': () => [
    LAYOUT,
    ...snippets(20_000, at => `<script src="https://a.example/b.js"></script>{% render 's${at + 1}' %}`),
  ],
  'every snippet renders all': () => {
    const all = Array.from({ length: 400 }, (_, at) => `{% render 's${at}' %}`).join('')
    return [LAYOUT, ...snippets(400, () => all)]
  },
  'every snippet renders any': () => [
    LAYOUT,
    ...snippets(3000, at => `{% assign n = 's' | append: ${at} | append: x %}{% include n %}{% include m %}`),
  ],
  'a section group that holds itself': () => [
    LAYOUT,
    {
      path: 'sections/g.json',
      text: '{"type":"g","name":"g","sections":{"g":{"type":"g"},"__proto__":{"type":"constructor"}},"order":["g","__proto__"]}',
    },
    {
      path: 'sections/g.liquid',
      text: '{% sections \'g\' %}{% section \'g\' %}{% schema %}{"name":"g","blocks":[{"type":"@theme"}]}{% endschema %}',
    },
    { path: 'sections/constructor.liquid', text: "{% render 'constructor' %}{% content_for 'blocks' %}" },
    { path: 'snippets/constructor.liquid', text: "{% render '__proto__' %}{% render 'toString' %}" },
    { path: 'snippets/__proto__.liquid', text: '{{ a | __proto__ }}' },
    { path: 'blocks/__proto__.liquid', text: "{% content_for 'block', type: '__proto__', id: 'a' %}" },
    {
      path: 'templates/constructor.json',
      text: '{"sections":{"constructor":{"type":"constructor","blocks":{"__proto__":{"type":"__proto__"}}}},"order":["constructor"]}',
    },
  ],
  'a hundred thousand missing snippets': () => [
    { ...LAYOUT, text: Array.from({ length: 100_000 }, (_, at) => `{% render 'x${at}' %}`).join('\n') },
  ],
  'a hundred thousand renders of one snippet': () => [
    { ...LAYOUT, text: `<head>${"{% render 's0' %}".repeat(100_000)}</head>` },
    ...snippets(1, () => '<script src="https://a.example/b.js"></script>'),
  ],
  'thousands of assets that hold the names of each other': () => [
    LAYOUT,
    ...Array.from({ length: 1500 }, (_, at) => ({
      path: `assets/a${at}.js`,
      text: Array.from({ length: 300 }, (_, other) => `"a${(at + other) % 1500}.js"`).join(),
    })),
  ],
  'one library in thousands of files': () => [
    LAYOUT,
    ...Array.from({ length: 4000 }, (_, at) => ({ path: `assets/jquery-${at}.js`, text: `/*! jQuery v1.${at % 12}.${at % 7} */` })),
  ],
} satisfies Record<string, () => SourceFile[]>
