// node run-theme-check.mjs <node_modules of the peers> <theme folder>
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const [peers = '', theme = ''] = process.argv.slice(2)
const { themeCheckRun } = createRequire(`${peers}/`)('@shopify/theme-check-node')
const { offenses } = await themeCheckRun(resolve(theme), undefined, () => {})
console.log(offenses.length)
