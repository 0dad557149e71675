// Bundles the command into dist/cli.js, or the file named. Without esbuild (a production install) it says so and builds nothing.
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
  banner: { js: '#!/usr/bin/env node' },
})
