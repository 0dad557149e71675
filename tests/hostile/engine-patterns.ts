import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export type FoundPattern = { where: string; pattern: RegExp }

/** Every regular expression of the engine: those written in its source, and those that it builds of its knowledge. */
export async function readEnginePatterns(): Promise<{ written: FoundPattern[]; built: FoundPattern[] }> {
  const files = readdirSync('engine', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const written = files.flatMap(file => literalsOf(join('engine', file)))
  return { written, built: await builtBy(loadEngine) }
}

async function loadEngine(): Promise<void> {
  await import('../../engine/audits/index.ts')
  await import('../../engine/facts/extract.ts')
  const { BANNERS, CONSTANTS, FILE_NAMES, URLS } = await import('../../engine/facts/code/library-patterns.ts')
  for (const { all } of [BANNERS, CONSTANTS, FILE_NAMES, URLS]) for (const pattern of all) pattern.regex
}

function literalsOf(path: string): FoundPattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: FoundPattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ where: `${path}:${line}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What `new RegExp` makes while this runs. */
async function builtBy(load: () => Promise<unknown>): Promise<FoundPattern[]> {
  const original = globalThis.RegExp
  const found: FoundPattern[] = []
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]) {
      const pattern = new target(source, flags)
      found.push({ where: `built: ${pattern.source.slice(0, 60)}`, pattern })
      return pattern
    },
  })
  try {
    await load()
    return found
  } finally {
    globalThis.RegExp = original
  }
}
