import { globSync, readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { Access, AccessTable } from '../../emulator/schema/access.ts'

export type AppOperation = { file: string; document: DocumentNode }

/** Every `#graphql` document of the app. */
export function readAppOperations(): AppOperation[] {
  return globSync('app/**/*.ts').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/`#graphql([^`]+)`/g)].map(([, text = '']) => ({ file, document: parse(text) })),
  )
}

const schema = buildSchema(readFileSync('emulator/schema/admin.graphql', 'utf8'))
const access: AccessTable = JSON.parse(readFileSync('emulator/schema/access.json', 'utf8'))

/** What an operation's fields, and the types that they answer, need; in Shopify's own words where a test shows them. */
export function neededAccess(document: DocumentNode): Access[] {
  const needed = new Map<string, Access>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const [parent, type] = [types.getParentType(), types.getType()]
        if (!parent || !type) throw new Error(`${node.name.value} is not in emulator/schema/admin.graphql`)
        for (const key of [`${parent.name}.${node.name.value}`, getNamedType(type).name]) {
          const found = access[key]
          if (found) needed.set(key, found)
        }
      },
    }),
  )
  return [...needed.values()]
}
