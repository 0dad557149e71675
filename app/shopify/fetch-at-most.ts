/** More than any batch of bodies, in JSON, weighs. */
export const MOST_ANSWER_BYTES = 64 * 1024 * 1024

/** What tokens and their refusals weigh, and then some. */
export const MOST_TOKEN_BYTES = 256 * 1024

const WITHOUT_BODY = new Set([204, 205, 304])

/** An answer of Shopify's, read whole, once it is unpacked no larger than allowed; a redirect is an answer: tokens go nowhere else. */
export async function fetchAtMost(maxBytes: number, url: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
  const { status, headers, body } = await fetch(url, { ...init, redirect: 'manual' })
  const content = await readAtMost(body, maxBytes)
  return new Response(WITHOUT_BODY.has(status) ? null : content, { status, headers })
}

async function readAtMost(body: Response['body'], maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  let bytes = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > maxBytes) {
      await reader?.cancel()
      throw new AnswerTooLarge()
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

export class AnswerTooLarge extends Error {
  constructor() {
    super('an answer larger than we read')
    this.name = 'AnswerTooLarge'
  }
}
