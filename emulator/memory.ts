import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { TokenStore } from './oauth/token-store.ts'
import type { Installation } from './shops/shop-state.ts'
import type { EmulatorState } from './state.ts'

const EVERY_MS = 500

type Remembered = { shop: string; installation: Installation | null; installations: number; tokens: ReturnType<TokenStore['dump']> }

/** Takes up what an earlier run left in the file and keeps it up to date; answers what writes it at once. */
export function keepMemory(state: EmulatorState, file: string): () => void {
  if (existsSync(file)) recall(state, deserialize(readFileSync(file)))
  mkdirSync(dirname(file), { recursive: true })
  let written = Buffer.alloc(0)
  const write = () => {
    const now = serialize(
      state
        .shops()
        .map(({ domain, installation, installations, tokens }) => ({ shop: domain, installation, installations, tokens: tokens.dump() })),
    )
    if (now.equals(written)) return
    writeFileSync(`${file}.new`, now)
    renameSync(`${file}.new`, file)
    written = now
  }
  setInterval(write, EVERY_MS).unref()
  return write
}

function recall(state: EmulatorState, remembered: Remembered[]) {
  for (const { shop: domain, installation, installations, tokens } of remembered) {
    const shop = state.shop(domain)
    if (!shop) continue
    Object.assign(shop, { installation, installations })
    shop.tokens.restore(tokens)
  }
}
