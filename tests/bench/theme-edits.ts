import { join } from 'node:path'
import { loadTheme } from '../../emulator/shops/load-theme.ts'
import { type Theme, withFile, withoutFile } from '../../emulator/shops/theme.ts'

const DEMO = join(import.meta.dirname, '../../emulator/demo-themes/messy')
const FILES = 300

/** The messy demo theme, its text files repeated under other names until there are 300. */
export function typicalTheme(): Record<string, string> {
  const { files } = loadTheme(1, { name: 'messy', role: 'MAIN', folder: DEMO })
  const texts = [...files.values()].filter(({ filename }) => /\.(liquid|json|css|js)$/.test(filename))
  const whole = Object.fromEntries(texts.map(({ filename, content }) => [filename, content.toString('utf8')]))
  const repeatable = texts.filter(({ filename }) => /^(sections|snippets)\/.*\.liquid$/.test(filename))
  for (let copy = 2; Object.keys(whole).length < FILES; copy++)
    for (const { filename, content } of repeatable.slice(0, FILES - Object.keys(whole).length))
      whole[filename.replace('.liquid', `-${copy}.liquid`)] = `${content}{% comment %}${copy}{% endcomment %}\n`
  return whole
}

type Day = { day: number; random: () => number; now: Date }

/**
 * A year in a theme: three saves of the editor and two edits of code a week, an app that comes or goes each month,
 * and twice a year an update that touches 60 files. One edit of code in three brings a blocking script, and one takes one away.
 */
export function editsOfDay(theme: Theme, { day, random, now }: Day): Theme {
  let edited = theme
  if (random() < 3 / 7)
    edited = edit(edited, 'config/settings_data.json', text => text.replace(/(?:\s*\/\*.*\*\/)?$/, `\n/* ${day} */`), now)
  if (random() < 2 / 7) edited = editCode(edited, { day, random, now })
  if (day % 30 === 0) edited = switchApp(edited, { day, random, now })
  if (day % 182 === 0)
    for (const path of pathsOf(theme).slice(0, 60))
      edited = edit(edited, path, text => `${text}\n{% comment %}v${day}{% endcomment %}`, now)
  return edited
}

function editCode(theme: Theme, { day, random, now }: Day): Theme {
  const paths = pathsOf(theme)
  const path = paths[Math.floor(random() * paths.length)] ?? ''
  const kind = random()
  if (kind < 1 / 3) return edit(theme, path, text => `${text}\n<script src="https://cdn.example/${day}.js"></script>`, now)
  if (kind < 2 / 3) return edit(theme, path, text => text.replace(/\n<script src="https:\/\/cdn\.example\/\d+\.js"><\/script>/, ''), now)
  return edit(theme, path, text => `${text}\n<p>${day}</p>`, now)
}

function switchApp(theme: Theme, { day, now }: Day): Theme {
  const tag = '<script async src="https://static.klaviyo.com/onsite/js/klaviyo.js"></script>'
  const isComing = (day / 30) % 2 === 1
  const layout = edit(
    theme,
    'layout/theme.liquid',
    text => (isComing ? text.replace('</head>', `${tag}</head>`) : text.replace(tag, '')),
    now,
  )
  const snippet = 'snippets/klaviyo-form.liquid'
  return isComing
    ? withFile(layout, snippet, Buffer.from(`<div class="klaviyo-form-${day}"></div>\n`), now)
    : withoutFile(layout, snippet, now)
}

function pathsOf(theme: Theme): string[] {
  return [...theme.files.keys()].filter(path => /^(sections|snippets)\/.*\.liquid$/.test(path))
}

function edit(theme: Theme, path: string, change: (text: string) => string, now: Date): Theme {
  const file = theme.files.get(path)
  if (!file) throw new Error(`the theme has no ${path}`)
  return withFile(theme, path, Buffer.from(change(file.content.toString('utf8'))), now)
}
