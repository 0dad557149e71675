import type { ShopExchange } from '../http/route.ts'

/** A form's fields, as browsers and scripts send them: multipart, URL-encoded or JSON. */
export async function readForm({ body, headers }: Pick<ShopExchange, 'body' | 'headers'>): Promise<Map<string, string>> {
  const type = headers['content-type'] ?? 'application/x-www-form-urlencoded'
  if (type.includes('json'))
    return new Map(Object.entries(JSON.parse(body.toString() || '{}')).map(([name, value]) => [name, String(value)]))
  const fields = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  return new Map([...fields].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]))
}
