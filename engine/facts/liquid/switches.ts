import type { LiquidNode, View } from '../../lexer/tokens.ts'
import type { SwitchFact } from '../facts.ts'

const FILLED = /^(section\.)?settings\.([\w-]+)(?:\s*(?:!=\s*(?:blank|empty|nil|false|''|"")|==\s*true)|\.size\s*>\s*0)?$/
const MOST_ASKED = 300

type Needed = Pick<SwitchFact, 'of' | 'setting'>
type Open = { settings: Needed[]; start: number }

/** The settings without which a condition cannot hold. */
function needed(asked: string): Needed[] {
  if (asked.length > MOST_ASKED || /\sor\s/.test(asked)) return []
  return asked.split(/\sand\s/).flatMap(part => {
    const [, section, setting] = FILLED.exec(part.trim()) ?? []
    return setting === undefined ? [] : [{ of: section ? 'section' : 'theme', setting }]
  })
}

/** Hears where a page stands only if the merchant has filled or turned on a setting of the theme. */
export class Switches {
  readonly source: string
  readonly found: SwitchFact[] = []
  readonly open: Open[] = []

  constructor(source: string) {
    this.source = source
  }

  read(node: LiquidNode, { blocks }: View): void {
    const { name } = node
    if (name === 'if') this.open.push(this.begin(node))
    else if (name === 'endif') this.end(node)
    else if ((name === 'elsif' || name === 'else') && blocks.at(-1)?.tag.name === 'if' && this.end(node)) this.open.push(this.begin(node))
  }

  begin(node: LiquidNode): Open {
    return { settings: node.name === 'else' ? [] : needed(this.asked(node)), start: node.end }
  }

  end(node: LiquidNode): boolean {
    const last = this.open.pop()
    for (const needs of last?.settings ?? []) this.found.push({ ...needs, at: { start: last?.start ?? 0, end: node.start } })
    return last !== undefined
  }

  asked({ name, start, end }: LiquidNode): string {
    const text = this.source.slice(start, end)
    return text
      .slice(text.indexOf(name) + name.length)
      .replace(/-?%\}$/, '')
      .trim()
  }
}
