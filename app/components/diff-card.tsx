import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ChangeContent } from '../services/read-change.ts'
import { DiffSplit } from './diff-split.tsx'
import { DiffUnified } from './diff-unified.tsx'

type Content = Sent<ChangeContent>
type View = 'unified' | 'split'
type Props = { file: string; content: Content; view: View; more: boolean; onChoose: (params: Record<string, string>) => void }

/** What changed in the file, line by line. */
export function DiffCard({ file, content, view, more, onChoose }: Props) {
  const say = useText()
  if (content.state === 'none') return null
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {content.state === 'diff' ? say('diff.lines', { added: content.added, removed: content.removed }) : say('diff.title')}
          </Text>
          {content.state === 'diff' && (
            <InlineStack gap="200">
              <Button pressed={more} onClick={() => onChoose({ context: more ? 'less' : 'more' })}>
                {say('diff.more')}
              </Button>
              <ButtonGroup variant="segmented">
                <Button pressed={view === 'unified'} onClick={() => onChoose({ view: 'unified' })}>
                  {say('diff.view.unified')}
                </Button>
                <Button pressed={view === 'split'} onClick={() => onChoose({ view: 'split' })}>
                  {say('diff.view.split')}
                </Button>
              </ButtonGroup>
            </InlineStack>
          )}
        </InlineStack>
        <Body file={file} content={content} view={view} />
      </BlockStack>
    </Card>
  )
}

function Body({ file, content, view }: Pick<Props, 'file' | 'content' | 'view'>) {
  const say = useText()
  if (content.state !== 'diff') return <Text as="p">{content.state === 'none' ? '' : say(`diff.${content.state}`)}</Text>
  return (
    <>
      {view === 'split' ? <DiffSplit file={file} rows={content.rows} /> : <DiffUnified file={file} hunks={content.hunks} />}
      {content.cut && (
        <Text as="p" tone="subdued">
          {say('diff.cut')}
        </Text>
      )}
    </>
  )
}
