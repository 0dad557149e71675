import { BlockStack, Button, Collapsible, List, Text } from '@shopify/polaris'
import { useId, useState } from 'react'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { CouldNotCheck } from '../services/scan-item.ts'
import { tellCode } from './error-screen.tsx'

type Item = Sent<CouldNotCheck>

/** What the last scan could not check, and why: never shown as passed. */
export function CouldNotCheckList({ items }: { items: Item[] }) {
  const say = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  if (items.length === 0) return null
  return (
    <BlockStack gap="100" inlineAlign="start">
      <Button
        variant="plain"
        tone="critical"
        disclosure={open ? 'up' : 'down'}
        ariaExpanded={open}
        ariaControls={id}
        onClick={() => setOpen(!open)}
      >
        {say('could-not-check.count', { count: items.length })}
      </Button>
      <Collapsible id={id} open={open}>
        <BlockStack gap="200">
          <Text as="p" tone="subdued">
            {say('could-not-check.about')}
          </Text>
          <List>
            {items.map(item => (
              <List.Item key={JSON.stringify(item)}>{explain(item, say)}</List.Item>
            ))}
          </List>
        </BlockStack>
      </Collapsible>
    </BlockStack>
  )
}

function explain(item: Item, say: Say): string {
  if (item.what === 'file') return say('could-not-check.file', { file: item.file, because: item.because.replaceAll('-', '_') })
  if (item.what === 'audit') return say('could-not-check.audit', { audit: item.audit })
  const { what, todo } = tellCode({ code: item.code, details: item.details }, say)
  return say('could-not-check.artifact', { need: item.need, what, todo })
}
