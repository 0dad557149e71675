import { Button, InlineStack, Text } from '@shopify/polaris'
import { type PlannedFault, removeFault } from '../control.ts'
import type { Section } from './section.ts'

export function ActiveFaults({ section: { say, run, busy }, planned }: { section: Section; planned: PlannedFault[] }) {
  const pending = planned.filter(({ fault, hits }) => fault.count === undefined || hits < fault.count)
  return (
    <section aria-live="polite">
      <h3>{say('active')}</h3>
      {pending.length === 0 && <Text as="p">{say('none')}</Text>}
      {pending.map(({ id, fault, hits }) => (
        <InlineStack key={id} align="space-between" blockAlign="center" wrap={false}>
          <Text as="span">
            {fault.kind} {fault.scope ?? ''} · {say('hits', { hits: `${hits}${fault.count ? ` / ${fault.count}` : ''}` })}
          </Text>
          <Button variant="plain" disabled={busy} onClick={() => run(() => removeFault(id))}>
            {say('remove')}
          </Button>
        </InlineStack>
      ))}
    </section>
  )
}
