import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { prune } from '../../../emulator/schema/prune.ts'

const FULL = parse(`
  schema { query: Query }
  type Query { theme(role: Role!, where: Where): Theme shop: Shop orders: [Order!]! count: Int! }
  type Theme implements Node & HasOrders { id: ID! size: Big! orders: [Order!]! body: Body! }
  type Shop { name: String! }
  type Order { id: ID! }
  type Text { content: String! }
  interface Node { id: ID! }
  interface HasOrders { orders: [Order!]! }
  union Body = Text | Order
  enum Role { MAIN }
  input Where { not: Where kind: Kind }
  enum Kind { A }
  enum Unused { B }
  scalar Big
`)

test('only fields of kept types stay, with the leaves and inputs that they need', () => {
  const sdl = prune(FULL, new Set(['Query', 'Theme', 'Node', 'Body', 'Text']))
  const schema = buildSchema(sdl)
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['theme', 'count'])
  expect(sdl).toContain('type Theme implements Node {')
  expect(sdl).toContain('union Body = Text\n')
  expect(Object.keys(schema.getTypeMap())).toEqual(expect.arrayContaining(['Role', 'Where', 'Kind', 'Big']))
  expect(sdl).not.toMatch(/Order|Shop|Unused/)
})
