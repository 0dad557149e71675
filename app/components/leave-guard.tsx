import { SaveBar } from '@shopify/app-bridge-react'
import { Box, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import { useBridged } from './use-bridged.ts'

type Props = { dirty: boolean; saving: boolean; onSave: () => void; onDiscard: () => void }

/** Shopify's save bar while something is not saved; a plain one where App Bridge offers none. */
export function LeaveGuard({ dirty, saving, onSave, onDiscard }: Props) {
  const say = useText()
  if (useBridged('ui-save-bar')) {
    return (
      <SaveBar open={dirty}>
        <button type="button" variant="primary" loading={saving ? '' : undefined} onClick={onSave}>
          {say('save-bar.save')}
        </button>
        <button type="button" onClick={onDiscard}>
          {say('save-bar.discard')}
        </button>
      </SaveBar>
    )
  }
  if (!dirty) return null
  return (
    <Box paddingBlockEnd="400">
      <Card>
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <Text as="p">{say('save-bar.unsaved')}</Text>
          <InlineStack gap="200">
            <Button onClick={onDiscard}>{say('save-bar.discard')}</Button>
            <Button variant="primary" loading={saving} onClick={onSave}>
              {say('save-bar.save')}
            </Button>
          </InlineStack>
        </InlineStack>
      </Card>
    </Box>
  )
}
