import { BlockStack, Card, Divider, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { LibraryItem } from '../services/inventory/library-item.ts'
import { FileLink } from './file-link.tsx'
import { LibraryBadges } from './library-badges.tsx'
import { versionOf } from './library-row.tsx'

/** Each place where the theme has the library, in which version, and whether pages load it. */
export function LibraryCopiesCard({ copies }: { copies: LibraryItem[] }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('libraries.copies', { count: copies.length })}
        </Text>
        {copies.map(copy => (
          <BlockStack key={copy.id} gap="300">
            <Divider />
            <Copy copy={copy} />
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  )
}

function Copy({ copy }: { copy: LibraryItem }) {
  const say = useText()
  const { live, source, statuses, file, line, editorUrl } = copy
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {say('libraries.version', { version: versionOf(copy, say) })}
        </Text>
        {statuses.length > 0 && <LibraryBadges statuses={statuses} />}
      </InlineStack>
      <Text as="p" tone="subdued">
        {say('libraries.summary', { live: say(`libraries.live.${live}.means`), source: say(`libraries.source.${source}`) })}
      </Text>
      <FileLink file={file} line={line} editorUrl={editorUrl} />
    </BlockStack>
  )
}
