import { isThemePath } from '../../shops/load-theme.ts'

const KB = 1024

/** Why Shopify would not take a theme file; null when it would. */
export function fileProblem(filename: string, content: Buffer): string | null {
  if (!isThemePath(filename)) return `${filename} is not in a folder of a theme`
  const limit = sizeLimit(filename)
  if (content.length > limit) return `${filename} is larger than ${limit} bytes`
  if (filename.endsWith('.json') && !isJson(content.toString())) return `${filename} is not valid JSON`
  return null
}

function sizeLimit(filename: string): number {
  if (filename.startsWith('assets/')) return 20 * KB * KB
  if (filename === 'config/settings_data.json' || filename.startsWith('locales/')) return 1536 * KB
  return filename.endsWith('.json') ? 512 * KB : 256 * KB
}

/** JSON files may start with a comment. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\s*\/\*[\s\S]*?\*\//, ''))
    return true
  } catch {
    return false
  }
}
