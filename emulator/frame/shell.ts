import type { Boot } from './boot.ts'

/** The one HTML page of the admin; its client draws the rest. */
export function shell(boot: Boot): string {
  return `<!doctype html>
<html lang="${boot.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(boot.shop.name)} · ${escaped(boot.app.name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/frame/polaris.css">
<link rel="stylesheet" href="/frame/frame.css">
</head>
<body>
<div id="admin"></div>
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>
<script src="/frame/client.js"></script>
</body>
</html>
`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
