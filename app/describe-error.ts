import { AppError } from './errors.ts'

/** What is kept of an error where it outlives the log: enough to know it by, nothing that it was about. */
export type DescribedError = { name: string; message: string; code?: string; details?: AppError['details'] }

const LONGEST = 300
const SECRETS = [
  /\b[a-z]+:\/\/[^\s/@]+@/gi, // credentials of an address
  /\bshp[a-z]*_\w+/gi, // tokens of Shopify
  /\beyJ[\w-]+(\.[\w-]+)*/g, // JSON web tokens
  /\b(Bearer|Basic)\s+\S+/gi,
  /[^\s@'"<>]+@[^\s@'"<>]+\.\w+/g, // mail addresses
]

export function describeError(error: unknown): DescribedError {
  if (error instanceof AppError) return { name: error.name, message: error.message, code: error.code, details: error.details }
  if (!(error instanceof Error)) return { name: 'unknown', message: withoutSecrets(String(error)) }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { name: error.name, message: withoutSecrets(lastLine(error.message)), ...code }
}

/** Prisma puts the call first and the reason last. */
function lastLine(message: string): string {
  return message.trim().split('\n').at(-1) ?? ''
}

function withoutSecrets(text: string): string {
  return SECRETS.reduce((rest, secret) => rest.replace(secret, '…'), text).slice(0, LONGEST)
}
