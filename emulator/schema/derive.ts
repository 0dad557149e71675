/**
 * npm run schema -- <path to admin_2026-10.json.gz>
 * The file comes out of `npm pack @shopify/dev-mcp@1.16.0` (see NOTICE.md). Writes admin.graphql and access.json.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { buildClientSchema, type IntrospectionQuery, parse, printSchema, visit } from 'graphql'
import { type AccessTable, readAccess } from './access.ts'
import { prune } from './prune.ts'

const SHA256 = 'f3b522f264556925eada700e795e4a002a9cba83444ebcc6c0d724254a0c6593'

type Documented = { name: string; requiredAccess?: string | null; fields?: Documented[] | null }

// The granting of read_apps is by support, case by case; the schema does not say that the field needs it.
const BY_HAND: AccessTable = {
  'QueryRoot.appInstallations': { text: '`read_apps` access scope.', scopes: ['read_apps'], match: 'all', exemption: false },
}

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: npm run schema -- <path to admin_2026-10.json.gz>')

const packed = readFileSync(path)
const sha256 = createHash('sha256').update(packed).digest('hex')
if (sha256 !== SHA256) throw new Error(`${path} has sha256 ${sha256}, not ${SHA256}`)

// One object in two views: graphql-js's introspection (buildClientSchema refuses anything else), and Shopify's additions to it.
const { data } = JSON.parse(gunzipSync(packed).toString())
const introspection: IntrospectionQuery = data
const documented: { __schema: { types: Documented[] } } = data
const kept: string[] = JSON.parse(readFileSync(new URL('kept-types.json', import.meta.url), 'utf8'))

const full = visit(parse(printSchema(buildClientSchema(introspection)), { noLocation: true }), {
  enter: node => ('description' in node ? { ...node, description: undefined } : undefined),
})
const sdl = prune(full, new Set(kept))
write('admin.graphql', `# Derived from Shopify's Admin GraphQL schema 2026-10 by \`npm run schema\`; see NOTICE.md.\n\n${sdl}`)
write('access.json', `${JSON.stringify(accessOf(documented.__schema.types, sdl), null, 2)}\n`)

function accessOf(types: readonly Documented[], sdl: string): AccessTable {
  const described: [string, string][] = []
  visit(parse(sdl), {
    ObjectTypeDefinition: type => keep(type.name.value, type.fields?.map(field => field.name.value) ?? []),
    UnionTypeDefinition: union => keep(union.name.value, []),
  })
  return Object.fromEntries(
    [
      ...described.flatMap(([key, text]) => {
        const access = readAccess(text)
        return access ? [[key, access] as const] : []
      }),
      ...Object.entries(BY_HAND),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  )

  function keep(name: string, fields: string[]) {
    const type = types.find(candidate => candidate.name === name)
    if (type?.requiredAccess) described.push([name, type.requiredAccess])
    for (const field of type?.fields ?? [])
      if (field.requiredAccess && fields.includes(field.name)) described.push([`${name}.${field.name}`, field.requiredAccess])
  }
}

function write(name: string, text: string) {
  writeFileSync(new URL(name, import.meta.url), text)
  console.log(`${name}: ${text.length} bytes`)
}
