import { BlockStack, Button, Collapsible } from '@shopify/polaris'
import { type ReactNode, useId, useState } from 'react'

type Props = { label: string; accessibilityLabel?: string; children: ReactNode }

/** Something long, drawn only once it is asked for. */
export function Unfold({ label, accessibilityLabel, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <BlockStack gap="200">
      <div>
        <Button
          variant="plain"
          textAlign="left"
          disclosure={open ? 'up' : 'down'}
          ariaExpanded={open}
          ariaControls={id}
          accessibilityLabel={accessibilityLabel}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </div>
      <Collapsible id={id} open={open}>
        {open && children}
      </Collapsible>
    </BlockStack>
  )
}
