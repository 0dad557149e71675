import { z } from 'zod'
import { encryptionKeys } from './shopify/encryption-keys.ts'
import { StartError } from './start-error.ts'

const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false', ''] })
const optional = <T extends z.ZodType>(type: T) => z.preprocess(value => (value === '' ? undefined : value), type.optional())

const variables = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']),
  /** Client id and secret of the app, from the Partner Dashboard; the Shopify CLI sets them in `npm run dev`. */
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  /** Public https address of this app. */
  SHOPIFY_APP_URL: z.url(),
  /** `<id>:<32 bytes in base64>`, several separated by commas: the first encrypts, all decrypt. */
  ENCRYPTION_KEYS: encryptionKeys,
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Address to listen on. */
  LISTEN: z.string().default('0.0.0.0'),
  /** PostgreSQL; without it the embedded database in VIGIE_DATA is used, by one process. */
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  VIGIE_DATA: z.string().default('.vigie/data'),
  /** Whether the web process works jobs as well: by default only on the embedded database. */
  VIGIE_WEB_WORKS: optional(flag),
  /** Where newer vulnerabilities of libraries are fetched each week, in the form of RetireJS; without it those that are bundled stand. */
  ADVISORIES_URL: optional(z.url({ protocol: /^https$/ })),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Tests and demo only: an emulator of Shopify, and the App Bridge script it serves. */
  SHOPIFY_EMULATOR_URL: optional(z.url()),
  APP_BRIDGE_URL: optional(z.url()),
  VIGIE_DEMO: flag.default(false),
})

export type Env = z.infer<typeof variables>

/** Reads and checks the environment, once; throws StartError naming what is missing or wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // The Shopify CLI calls the app's address HOST.
  const parsed = variables.safeParse({ ...source, SHOPIFY_APP_URL: source.SHOPIFY_APP_URL || source.HOST })
  if (!parsed.success) throw new StartError(`${parsed.error.issues.map(explain(source)).join('; ')}. See .env.example.`)
  const env = parsed.data
  if (env.SHOPIFY_EMULATOR_URL && env.NODE_ENV === 'production' && !env.VIGIE_DEMO)
    throw new StartError(
      'SHOPIFY_EMULATOR_URL sends Shopify traffic elsewhere and is refused in production. Unset it, or set VIGIE_DEMO=1 for a demo.',
    )
  return env
}

function explain(source: Record<string, string | undefined>) {
  return (issue: z.core.$ZodIssue) => {
    const name = issue.path.join('.')
    return source[name] ? `${name} is not valid (${issue.message})` : `${name} is not set`
  }
}
