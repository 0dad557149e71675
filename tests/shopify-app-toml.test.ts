import { readFileSync } from 'node:fs'
import { parse as parseGraphql } from 'graphql'
import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { satisfies } from '../emulator/schema/access.ts'
import { neededAccess, readAppOperations } from './support/app-operations.ts'

type Subscription = { topics?: string[]; compliance_topics?: string[]; uri: string }
type AppToml = {
  access_scopes: { scopes: string; optional_scopes: string[]; use_legacy_install_flow: boolean }
  webhooks: { api_version: string; subscriptions: Subscription[] }
}

const text = readFileSync('shopify.app.toml', 'utf8')
const toml = parse(text) as AppToml // its shape is what these tests are about
const required = toml.access_scopes.scopes.split(',').filter(Boolean)
const optional = toml.access_scopes.optional_scopes
const operations = readAppOperations()

/** Granted by Shopify's support to custom apps only: asked for by no toml, used where it is there. */
const BY_SUPPORT = ['read_apps']

test('the operations of the app are found', () => {
  expect(operations.length).toBeGreaterThan(5)
})

test.each(operations.map(({ file, document }) => [file, document] as const))('%s needs no scope beyond the toml', (_file, document) => {
  const lacking = neededAccess(document).filter(needed => !satisfies(needed, [...required, ...optional, ...BY_SUPPORT]))
  expect(lacking).toEqual([])
})

test('each required scope is needed by an operation', () => {
  const needed = operations.flatMap(({ document }) => neededAccess(document).flatMap(({ scopes }) => scopes))
  expect(required.filter(scope => !needed.includes(scope))).toEqual([])
})

test('each optional scope says what it is for', () => {
  expect(optional.filter(scope => !new RegExp(`^# - ${scope}: .{20}`, 'm').test(text))).toEqual([])
})

test('a scope that is asked for is asked for once', () => {
  expect([...required, ...optional]).toHaveLength(new Set([...required, ...optional]).size)
})

test('the needs of an operation are those of its fields and of what they answer', () => {
  const needs = (operation: string) => neededAccess(parseGraphql(operation)).flatMap(({ scopes }) => scopes)
  expect(needs('{ shop { name } }')).toEqual([])
  expect(needs('{ shop { shopPolicies { title } } }')).toEqual(['read_legal_policies'])
  expect(needs('mutation { themePublish(id: "1") { theme { id } } }')).toEqual(['write_themes', 'read_themes'])
})

test('all webhooks that the app lives by come to one address', () => {
  const { subscriptions, api_version } = toml.webhooks
  expect(api_version).toBe('2026-10')
  expect(new Set(subscriptions.map(({ uri }) => uri))).toEqual(new Set(['/webhooks']))
  expect(subscriptions.flatMap(({ topics = [], compliance_topics = [] }) => [...topics, ...compliance_topics]).sort()).toEqual([
    'app/scopes_update',
    'app/uninstalled',
    'customers/data_request',
    'customers/redact',
    'shop/redact',
    'themes/create',
    'themes/delete',
    'themes/publish',
    'themes/update',
  ])
})
