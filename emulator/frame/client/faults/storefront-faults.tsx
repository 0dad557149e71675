import { BlockStack, Button } from '@shopify/polaris'
import { useAdmin } from '../context.ts'
import { addFault, setPassword } from '../control.ts'
import type { Section } from './section.ts'

export function StorefrontFaults({ section: { say, run, busy } }: { section: Section }) {
  const { boot } = useAdmin()
  const shop = boot.shop.handle
  return (
    <section>
      <h3>{say('storefront')}</h3>
      <BlockStack gap="200">
        <Button
          disabled={busy}
          onClick={() => run(() => addFault({ kind: 'slow', target: 'storefront', count: 5, milliseconds: 8000, shop }))}
        >
          {say('slow')}
        </Button>
        <Button
          disabled={busy}
          onClick={() => run(() => addFault({ kind: 'bad-gateway', target: 'storefront', status: 500, count: 5, shop }))}
        >
          {say('serverError')}
        </Button>
        <Button disabled={busy} onClick={() => run(() => setPassword(shop, true))}>
          {say('passwordOn')}
        </Button>
        <Button disabled={busy} onClick={() => run(() => setPassword(shop, false))}>
          {say('passwordOff')}
        </Button>
      </BlockStack>
    </section>
  )
}
