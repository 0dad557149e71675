// Loaded before an entry (`node --import`): refuses a Node that can't run it, and aims Shopify traffic at an emulator when told to.
const NODE_WANTED = 24

if (Number(process.versions.node.split('.')[0]) < NODE_WANTED) {
  console.error(
    `vigie: needs Node ${NODE_WANTED} or newer, this is ${process.version}. Run \`npm ci\` without --ignore-scripts (it brings its own Node), or install Node ${NODE_WANTED}.`,
  )
  process.exit(1)
}
process.env.NODE_ENV ||= 'production'
// Must happen before anything imports shopify-api, which keeps the fetch it finds.
if (process.env.SHOPIFY_EMULATOR_URL) await import('./emulator-seam.ts')
