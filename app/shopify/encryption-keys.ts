import { z } from 'zod'

export type EncryptionKey = { id: string; key: Buffer }

const KEY_BYTES = 32
const WRITTEN = /^([\w-]+):([\w+/-]+={0,2})$/

/** ENCRYPTION_KEYS: "id:base64,id:base64"; the first encrypts, the others only decrypt what is older. */
export const encryptionKeys = z.string().transform((text, context): [EncryptionKey, ...EncryptionKey[]] => {
  const read = text.split(',').map((part, index) => readKey(part.trim(), index + 1))
  const keys = read.filter(key => typeof key !== 'string')
  const wrong = [...read.filter(key => typeof key === 'string'), ...repeated(keys)]
  const [first, ...older] = keys
  if (first && wrong.length === 0) return [first, ...older]
  context.addIssue({ code: 'custom', message: wrong.join('; ') })
  return z.NEVER
})

/** The key, or what is wrong with it; never its bytes. */
function readKey(text: string, position: number): EncryptionKey | string {
  const [, id, base64] = WRITTEN.exec(text) ?? []
  if (!id || !base64) return `key ${position} is not written as id:base64`
  const key = Buffer.from(base64, 'base64')
  return key.length === KEY_BYTES ? { id, key } : `key ${id} has ${key.length} bytes instead of ${KEY_BYTES}`
}

function repeated(keys: readonly EncryptionKey[]): string[] {
  return keys.flatMap(({ id, key }, index) => {
    const earlier = keys.slice(0, index)
    if (earlier.some(other => other.id === id)) return [`the id ${id} is there twice`]
    const twin = earlier.find(other => other.key.equals(key))
    return twin ? [`${twin.id} and ${id} are the same key`] : []
  })
}
