import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { EncryptionKey } from './encryption-keys.ts'

/** Encrypts tokens at rest as "keyId:iv:tag:ciphertext" (base64url parts), bound to the place they are stored in. */
export type TokenCipher = {
  encrypt(token: string, place: string): string
  /** Throws UNKNOWN_KEY_ID for a key that is not configured, and an Error for an envelope that was changed or moved. */
  decrypt(envelope: string, place: string): string
  /** False when the envelope was made with an older key. */
  isCurrent(envelope: string): boolean
}

/** The first key encrypts; all of them decrypt. */
export function createTokenCipher([current, ...older]: [EncryptionKey, ...EncryptionKey[]]): TokenCipher {
  const keys = new Map([current, ...older].map(({ id, key }) => [id, key]))

  return {
    encrypt(token, place) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(Buffer.from(place))
      const ciphertext = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()])
      return [current.id, ...[iv, cipher.getAuthTag(), ciphertext].map(part => part.toString('base64url'))].join(':')
    },

    decrypt(envelope, place) {
      const [keyId = '', iv = '', tag = '', ciphertext = ''] = envelope.split(':')
      const key = keys.get(keyId)
      if (!key) throw new AppError('UNKNOWN_KEY_ID', { keyId })
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()]).toString('utf8')
    },

    isCurrent: envelope => envelope.startsWith(`${current.id}:`),
  }
}
