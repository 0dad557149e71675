import { BlockStack, Button, Card, InlineStack, List, SkeletonBodyText, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingPatch } from '../services/read-patch.ts'
import { DiffUnified } from './diff-unified.tsx'
import { saveText } from './save-text.ts'
import { useAnswer } from './use-answer.ts'

type Patch = Sent<FindingPatch>

/** The change of the theme that mends the finding, ready to apply. */
export function PatchCard({ findingId }: { findingId: string }) {
  const say = useText()
  const { answer } = useAnswer<{ patch: FindingPatch | null }>(`/app/findings/${findingId}/patch`)
  const patch = answer.state === 'answered' ? answer.data.patch : null
  if (answer.state === 'answered' && !patch) return null
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {say('patch.title')}
          </Text>
          {patch?.download && <Download download={patch.download} />}
        </InlineStack>
        {answer.state === 'asking' && <SkeletonBodyText lines={3} />}
        {answer.state === 'failed' && <Text as="p">{say('patch.failed')}</Text>}
        {patch && <Content patch={patch} />}
      </BlockStack>
    </Card>
  )
}

function Download({ download: { name, text } }: { download: NonNullable<Patch['download']> }) {
  const say = useText()
  return <Button onClick={() => saveText(name, text)}>{say('patch.download')}</Button>
}

function Content({ patch: { files, refused, download } }: { patch: Patch }) {
  const say = useText()
  return (
    <>
      <Text as="p">{say(download ? 'patch.about' : 'patch.none')}</Text>
      {files.map(file => (
        <FileChange key={file.path} file={file} />
      ))}
      {refused.length > 0 && <Refused refused={refused} />}
    </>
  )
}

function FileChange({ file: { path, deleted, content } }: { file: Patch['files'][number] }) {
  const say = useText()
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm" breakWord>
        {deleted ? say('patch.deletes', { file: path }) : path}
      </Text>
      {!deleted && content.state === 'diff' && <DiffUnified file={path} hunks={content.hunks} />}
      {!deleted && content.state !== 'diff' && <Text as="p">{say(`diff.${content.state}`)}</Text>}
    </BlockStack>
  )
}

const SHOWN = 10

function Refused({ refused }: { refused: Patch['refused'] }) {
  const say = useText()
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {say('patch.refused', { count: refused.length })}
      </Text>
      <List>
        {refused.slice(0, SHOWN).map(({ file, line, because }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places of one line may be left for one reason
          <List.Item key={index}>{say('patch.refused.place', { file, line: String(line), because })}</List.Item>
        ))}
        {refused.length > SHOWN && <List.Item>{say('patch.refused.more', { count: refused.length - SHOWN })}</List.Item>}
      </List>
    </BlockStack>
  )
}
