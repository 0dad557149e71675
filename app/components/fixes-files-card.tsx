import { Badge, BlockStack, Button, Card, Divider, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { ShownFile } from '../services/patch/show-files.ts'
import { DiffUnified } from './diff-unified.tsx'
import styles from './finding-row.module.css'
import { Unfold } from './unfold.tsx'

const SHOWN_AT_FIRST = 30

/** What the patch does to each file. */
export function FixesFilesCard({ files }: { files: ShownFile[] }) {
  const say = useText()
  const [all, setAll] = useState(false)
  const deleted = files.filter(file => file.deleted).length
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('fixes.files', { changed: files.length - deleted, deleted })}
        </Text>
        {files.slice(0, all ? files.length : SHOWN_AT_FIRST).map(file => (
          <BlockStack key={file.path} gap="300">
            <Divider />
            <File file={file} />
          </BlockStack>
        ))}
        {!all && files.length > SHOWN_AT_FIRST && (
          <div>
            <Button variant="plain" onClick={() => setAll(true)}>
              {say('fixes.files.all', { count: files.length })}
            </Button>
          </div>
        )}
      </BlockStack>
    </Card>
  )
}

function File({ file: { path, deleted, mends, diff } }: { file: ShownFile }) {
  const say = useText()
  const name = visibleCode(path)
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="headingSm">
          <span className={styles.path}>{name}</span>
        </Text>
        {deleted && <Badge tone="critical">{say('fixes.file.deleted')}</Badge>}
        <Text as="span" tone="subdued" variant="bodySm">
          {mends.join(' · ')}
        </Text>
      </InlineStack>
      {diff && (
        <Unfold
          label={say('fixes.file.lines', { added: diff.added, removed: diff.removed })}
          accessibilityLabel={say('diff.of', { file: name })}
        >
          <BlockStack gap="200">
            <DiffUnified file={name} hunks={diff.hunks} />
            {diff.cut && (
              <Text as="p" tone="subdued">
                {say('diff.cut')}
              </Text>
            )}
          </BlockStack>
        </Unfold>
      )}
      {!diff && !deleted && (
        <Text as="p" tone="subdued">
          {say('fixes.file.not-shown')}
        </Text>
      )}
    </BlockStack>
  )
}
