// Bundles the command into dist/cli.js, or the file named. Without esbuild (a production install) it says so and builds nothing.
const WRONG_NODE =
  "if (Number(process.versions.node.split('.')[0]) < 24) { console.error('Vigie needs Node 24 or later, this is ' + process.version); process.exit(2) }"

const esbuild = await import('esbuild').catch(() => null)
if (!esbuild) console.log('dist/cli.js is not built: esbuild is not installed')
await esbuild?.build({
  entryPoints: [`${import.meta.dirname}/main.ts`],
  outfile: process.argv[2] ?? `${import.meta.dirname}/../dist/cli.js`,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minifySyntax: true,
  legalComments: 'none',
  banner: { js: `#!/usr/bin/env node\n${WRONG_NODE}` },
})
