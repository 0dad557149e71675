/** What a route answers; faults may still cut or replace it. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Buffer }

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(value) }
}

export function html(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export function redirect(location: string): Answer {
  return { status: 302, headers: { location }, body: '' }
}
