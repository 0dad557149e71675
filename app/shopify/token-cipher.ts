import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { EncryptionKey } from './encryption-keys.ts'

/** Encrypts tokens at rest as "keyId:iv:tag:ciphertext" (base64url parts), bound to the place they are stored in. */
export type TokenCipher = {
  encrypt(token: string, place: string): string
  /** Throws UNKNOWN_KEY_ID for a key that is not configured, TOKEN_UNREADABLE for an envelope that was changed, moved or made with another key of that id. */
  decrypt(envelope: string, place: string): string
  currentKeyId: string
  /** Keys that only decrypt. */
  olderKeyIds: string[]
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
      const [keyId = '', ...parts] = envelope.split(':')
      const key = keys.get(keyId)
      if (!key) throw new AppError('UNKNOWN_KEY_ID', { keyId })
      try {
        return open(key, parts, place)
      } catch (cause) {
        throw new AppError('TOKEN_UNREADABLE', { keyId }, { cause })
      }
    },

    currentKeyId: current.id,
    olderKeyIds: older.map(({ id }) => id),
  }
}

function open(key: Buffer, [iv = '', tag = '', ciphertext = '']: string[], place: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()]).toString('utf8')
}

/** Whether an error says that a stored token can't be decrypted; the shop's next page gets it a new one. */
export function isUnreadable(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === 'UNKNOWN_KEY_ID' || error.code === 'TOKEN_UNREADABLE')
}
