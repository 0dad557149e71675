import { Modal as BridgeModal, TitleBar } from '@shopify/app-bridge-react'
import { Box, Modal } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useBridged } from './use-bridged.ts'

type Props = { open: boolean; title: string; confirm: string; onConfirm: () => void; onClose: () => void; children: ReactNode }

/** A dialog over the whole admin by App Bridge, over this page where App Bridge offers none. */
export function Dialog({ open, title, confirm, onConfirm, onClose, children }: Props) {
  const say = useText()
  if (!useBridged('ui-modal')) {
    return (
      <Modal
        open={open}
        title={title}
        onClose={onClose}
        primaryAction={{ content: confirm, onAction: onConfirm }}
        secondaryActions={[{ content: say('dialog.cancel'), onAction: onClose }]}
      >
        <Modal.Section>{children}</Modal.Section>
      </Modal>
    )
  }
  return (
    <BridgeModal open={open} onHide={onClose}>
      <Box padding="400">{children}</Box>
      <TitleBar title={title}>
        <button type="button" variant="primary" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" onClick={onClose}>
          {say('dialog.cancel')}
        </button>
      </TitleBar>
    </BridgeModal>
  )
}
