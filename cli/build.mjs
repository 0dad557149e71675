// Bundles the command into dist/cli.js, or the file named, and beside it what that starts: the command itself, what V8 compiles of it,
// and the thread of --deep. Without esbuild (a production install) it says so and builds nothing.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const WRONG_NODE =
  "if (Number(process.versions.node.split('.')[0]) < 24) { console.error('Vigie needs Node 24 or later, this is ' + process.version); process.exit(2) }"

const esbuild = await import('esbuild').catch(() => null)
if (!esbuild) console.log('dist/cli.js is not built: esbuild is not installed')
const command = process.argv[2] ?? `${import.meta.dirname}/../dist/cli.js`
const shared = { bundle: true, platform: 'node', target: 'node24', minifySyntax: true, legalComments: 'none' }
const folder = dirname(command)
await esbuild?.build({
  ...shared,
  entryPoints: [`${import.meta.dirname}/start.ts`],
  outfile: command,
  format: 'esm',
  banner: { js: `#!/usr/bin/env node\n${WRONG_NODE}` },
})
await esbuild?.build({
  ...shared,
  entryPoints: [`${import.meta.dirname}/main.ts`],
  outfile: join(folder, 'command.cjs'),
  format: 'cjs',
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: '(function (require, bundleUrl, module) {' },
  footer: { js: '})' },
})
await esbuild?.build({
  ...shared,
  entryPoints: [`${import.meta.dirname}/../scanner/deep-worker.ts`],
  outfile: join(folder, 'deep-worker.cjs'),
  format: 'cjs',
  minify: true,
  // Its JSON language service hides its modules from bundlers in the form for Node.
  mainFields: ['module', 'main'],
  // It would fetch Shopify's reference; what it needs of that is in theme-docs.json.
  alias: { 'cross-fetch': `${import.meta.dirname}/no-fetch.mjs` },
})

if (esbuild) {
  // V8 tells a text by its length: what it compiled of the last one must not stay.
  rmSync(join(folder, 'command.cache'), { force: true })
  const theme = `${import.meta.dirname}/../emulator/demo-themes/messy`
  // Where it fails the command is compiled at every start, as if it had never been tried.
  spawnSync(process.execPath, [`${import.meta.dirname}/compile-ahead.ts`, folder, theme], { stdio: 'ignore' })
}
