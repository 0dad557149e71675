import { BlockStack, Button, Select } from '@shopify/polaris'
import { useState } from 'react'
import { useAdmin } from '../context.ts'
import { addFault, expireTokens } from '../control.ts'
import type { Section } from './section.ts'

export function ApiFaults({ section: { say, run, busy } }: { section: Section }) {
  const { boot } = useAdmin()
  const scopes = [...boot.app.scopes, ...boot.app.optionalScopes]
  const [scope, setScope] = useState(scopes[0] ?? '')
  const shop = boot.shop.handle
  const plan = (fault: { kind: string; count?: number; scope?: string }) => () => run(() => addFault({ ...fault, shop }))
  return (
    <section>
      <h3>{say('api')}</h3>
      <BlockStack gap="200">
        <Button disabled={busy} onClick={plan({ kind: 'throttled', count: 5 })}>
          {say('throttle')}
        </Button>
        <Button disabled={busy} onClick={plan({ kind: 'bad-gateway', count: 3 })}>
          {say('badGateway')}
        </Button>
        <Button disabled={busy} onClick={plan({ kind: 'reset', count: 1 })}>
          {say('reset')}
        </Button>
        <Button disabled={busy} onClick={() => run(() => expireTokens(shop))}>
          {say('expireTokens')}
        </Button>
        <Select label={say('denyScope')} options={scopes} value={scope} onChange={setScope} />
        <Button disabled={busy} onClick={plan({ kind: 'access-denied', scope })}>
          {say('deny')}
        </Button>
      </BlockStack>
    </section>
  )
}
