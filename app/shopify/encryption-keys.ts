import { z } from 'zod'

export type EncryptionKey = { id: string; key: Buffer }

const KEY_BYTES = 32
const WRITTEN = /^([\w-]+):([\w+/-]+={0,2})$/

/** ENCRYPTION_KEYS: "id:base64,id:base64"; the first encrypts, the others only decrypt what is older. */
export const encryptionKeys = z.string().transform((text, context): [EncryptionKey, ...EncryptionKey[]] => {
  const [first, ...others] = text.split(',').map(part => readKey(part.trim()))
  const read = [first, ...others].filter(key => key != null)
  const ids = new Set(read.map(({ id }) => id))
  if (first && read.length === others.length + 1 && ids.size === read.length) return [first, ...read.slice(1)]
  context.addIssue({
    code: 'custom',
    message: `must be id:base64 of ${KEY_BYTES} bytes, or several with ids of their own and commas between`,
  })
  return z.NEVER
})

function readKey(text: string): EncryptionKey | null {
  const [, id, base64] = WRITTEN.exec(text) ?? []
  const key = Buffer.from(base64 ?? '', 'base64')
  return id && key.length === KEY_BYTES ? { id, key } : null
}
