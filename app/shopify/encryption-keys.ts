import { z } from 'zod'

export type EncryptionKey = { id: string; key: Buffer }

const KEY_BYTES = 32

const encryptionKey = z
  .string()
  .regex(/^[\w-]+:[\w+/-]+={0,2}$/, 'each key is written id:base64')
  .transform(text => {
    const colon = text.indexOf(':')
    return { id: text.slice(0, colon), key: Buffer.from(text.slice(colon + 1), 'base64') }
  })
  .refine(({ key }) => key.length === KEY_BYTES, `each key is ${KEY_BYTES} bytes in base64`)

/** ENCRYPTION_KEYS: "id:base64,id:base64"; the first encrypts, the others only decrypt what is older. */
export const encryptionKeys = z
  .string()
  .transform(text => text.split(',').map(part => part.trim()))
  .pipe(z.tuple([encryptionKey], encryptionKey))
  .refine(keys => new Set(keys.map(key => key.id)).size === keys.length, 'key ids are unique')
