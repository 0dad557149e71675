import { AppError } from './errors.ts'

/** The raw body of a request; throws BODY_TOO_LARGE as soon as it is longer than allowed. */
export async function readBody({ headers, body }: Request, maxBytes: number): Promise<Buffer> {
  if (Number(headers.get('content-length')) > maxBytes) throw new AppError('BODY_TOO_LARGE', { maxBytes })
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  for (let bytes = 0, part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > maxBytes) throw new AppError('BODY_TOO_LARGE', { maxBytes })
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
