import { toLiquidHtmlAST } from '@shopify/liquid-html-parser'
import { listThemeFolder, readTexts } from '../../../scanner/read-theme-folder.ts'

// Reads each Liquid file once with the official parser; what it refuses counts too.
const [theme = ''] = process.argv.slice(2)
let refused = 0
for (const { path, text } of readTexts(theme, listThemeFolder(theme) ?? []))
  if (path.endsWith('.liquid'))
    try {
      toLiquidHtmlAST(text)
    } catch {
      refused++
    }
console.log(refused)
