// Bundles the command into dist/cli.js, or the file named, and beside it the thread that --deep starts. Without esbuild (a production install) it says so and builds nothing.
import { dirname, join } from 'node:path'

const WRONG_NODE =
  "if (Number(process.versions.node.split('.')[0]) < 24) { console.error('Vigie needs Node 24 or later, this is ' + process.version); process.exit(2) }"

const esbuild = await import('esbuild').catch(() => null)
if (!esbuild) console.log('dist/cli.js is not built: esbuild is not installed')
const command = process.argv[2] ?? `${import.meta.dirname}/../dist/cli.js`
const shared = { bundle: true, platform: 'node', target: 'node24', minifySyntax: true, legalComments: 'none' }
await esbuild?.build({
  ...shared,
  entryPoints: [`${import.meta.dirname}/main.ts`],
  outfile: command,
  format: 'esm',
  banner: { js: `#!/usr/bin/env node\n${WRONG_NODE}` },
})
await esbuild?.build({
  ...shared,
  entryPoints: [`${import.meta.dirname}/../scanner/deep-worker.ts`],
  outfile: join(dirname(command), 'deep-worker.cjs'),
  format: 'cjs',
  minify: true,
  // Its JSON language service hides its modules from bundlers in the form for Node.
  mainFields: ['module', 'main'],
  // It would fetch Shopify's reference; what it needs of that is in theme-docs.json.
  alias: { 'cross-fetch': `${import.meta.dirname}/no-fetch.mjs` },
})
