import { BlockStack, Button, Collapsible } from '@shopify/polaris'
import { useId, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { LibraryItem } from '../services/inventory/library-item.ts'
import { AdvisoryLine } from './advisory-line.tsx'

/** A library's known flaws, gravest first, unfolded when asked for. */
export function LibraryAdvisories({ name, advisories }: Pick<LibraryItem, 'name' | 'advisories'>) {
  const say = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [gravest] = advisories
  if (!gravest) return '—'
  const count = say('libraries.advisories.count', { count: advisories.length, severity: gravest.severity })
  return (
    <BlockStack gap="100" inlineAlign="start">
      <Button
        variant="plain"
        textAlign="left"
        disclosure={open ? 'up' : 'down'}
        ariaExpanded={open}
        ariaControls={id}
        accessibilityLabel={say('libraries.advisories.of', { name, count })}
        onClick={() => setOpen(!open)}
      >
        {count}
      </Button>
      <Collapsible id={id} open={open}>
        <BlockStack gap="200">
          {advisories.map(advisory => (
            <AdvisoryLine key={advisory.id} advisory={advisory} />
          ))}
        </BlockStack>
      </Collapsible>
    </BlockStack>
  )
}
