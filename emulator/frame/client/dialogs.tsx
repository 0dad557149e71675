import { List, Modal, Text } from '@shopify/polaris'
import { useAdmin } from './context.ts'
import { describeScope } from './describe-scope.ts'

export type Dialog =
  | { kind: 'leave'; onLeave: () => void }
  | { kind: 'discard'; onDiscard: () => void }
  | { kind: 'scopes'; scopes: string[]; onAnswer: (agreed: boolean) => void }

/** What the admin asks its user before it goes on. */
export function DialogBox({ dialog, onClose }: { dialog: Dialog; onClose: () => void }) {
  if (dialog.kind === 'scopes') return <ScopesDialog {...dialog} onClose={onClose} />
  if (dialog.kind === 'leave') return <LossDialog texts={LEAVE} onLose={dialog.onLeave} onClose={onClose} />
  return <LossDialog texts={DISCARD} onLose={dialog.onDiscard} onClose={onClose} />
}

const LEAVE = { title: 'leaveTitle', body: 'leaveBody', lose: 'leave', keep: 'stay' } as const
const DISCARD = { title: 'discardTitle', body: 'discardBody', lose: 'discardAll', keep: 'keepEditing' } as const

type Loss = { texts: typeof LEAVE | typeof DISCARD; onLose: () => void; onClose: () => void }

function LossDialog({ texts, onLose, onClose }: Loss) {
  const { say } = useAdmin()
  const lose = () => {
    onClose()
    onLose()
  }
  return (
    <Modal
      open
      size="small"
      title={say(texts.title)}
      onClose={onClose}
      primaryAction={{ content: say(texts.lose), destructive: true, onAction: lose }}
      secondaryActions={[{ content: say(texts.keep), onAction: onClose }]}
    >
      <Modal.Section>{say(texts.body)}</Modal.Section>
    </Modal>
  )
}

type Scopes = { scopes: string[]; onAnswer: (agreed: boolean) => void; onClose: () => void }

function ScopesDialog({ scopes, onAnswer, onClose }: Scopes) {
  const { say, boot } = useAdmin()
  const app = boot.app.name
  const answer = (agreed: boolean) => () => {
    onClose()
    onAnswer(agreed)
  }
  return (
    <Modal
      open
      size="small"
      title={say('scopesTitle', { app })}
      onClose={answer(false)}
      primaryAction={{ content: say('scopesGrant'), onAction: answer(true) }}
      secondaryActions={[{ content: say('cancel'), onAction: answer(false) }]}
    >
      <Modal.Section>
        <Text as="p">{say('scopesIntro', { app })}</Text>
        <List>
          {scopes.map(scope => (
            <List.Item key={scope}>{describeScope(scope, boot.locale)}</List.Item>
          ))}
        </List>
      </Modal.Section>
    </Modal>
  )
}
