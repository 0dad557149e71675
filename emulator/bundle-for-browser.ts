import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const bundles = new Map<string, Promise<string>>()

/** One classic script for a browser out of a TypeScript entry, built once per process. */
export function bundleForBrowser(entry: URL): Promise<string> {
  const bundle = bundles.get(entry.href) ?? bundleNow(entry)
  bundles.set(entry.href, bundle)
  return bundle
}

async function bundleNow(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return outputFiles.map(file => file.text).join('\n')
}
