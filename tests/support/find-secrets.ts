const SECRETS = {
  'an access or refresh token': /\bshp(?:at|ua|rt|ca|pa|ss)_\w{6,}/g,
  'a session token': /\beyJ[\w-]{8,}\.[\w-]{8,}/g,
  'a bearer': /\bBearer [\w.+/=-]{8,}/g,
  'a header that holds a token': /"(?:authorization|x-shopify-access-token|x-shopify-hmac-sha256)"\s*:/gi,
  // As the tests and the demo set them.
  'the app’s secret': /\b(?:client|journey|program|vigie-demo)-secret\b/g,
  'an encryption key': /\b[\w-]+:[A-Za-z0-9+/]{43}=/g,
  'a database password': /\bpostgres(?:ql)?:\/\/[^:\s/@]+:[^@\s]+@/g,
  'a customer’s address': /\blea@example\.org\b/g,
}

const AROUND = 60

/** Secrets in a text, each with the words before it. */
export function findSecrets(text: string): { kind: string; near: string }[] {
  return Object.entries(SECRETS).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ kind, near: `${text.slice(Math.max(0, index - AROUND), index + 4)}…` })),
  )
}
