import { BlockStack, Box, IndexTable, InlineStack, Link, Text } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { type Say, useText } from '../i18n/use-text.ts'
import type { LibraryItem } from '../services/inventory/library-item.ts'
import { FileLink } from './file-link.tsx'
import { LibraryAdvisories } from './library-advisories.tsx'
import { LibraryBadges } from './library-badges.tsx'

type Props = { library: LibraryItem; position: number; condensed: boolean }

/** One copy of a library: a table row, or a small card on a phone. */
export function LibraryRow({ library, position, condensed }: Props) {
  const say = useText()
  if (condensed) {
    return (
      <IndexTable.Row id={library.id} position={position}>
        <Condensed library={library} />
      </IndexTable.Row>
    )
  }
  return (
    <IndexTable.Row id={library.id} position={position}>
      <IndexTable.Cell>
        <Name library={library} />
      </IndexTable.Cell>
      <IndexTable.Cell>{versionOf(library, say)}</IndexTable.Cell>
      <IndexTable.Cell>
        <LibraryBadges statuses={library.statuses} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <LibraryAdvisories name={library.name} advisories={library.advisories} />
      </IndexTable.Cell>
      <IndexTable.Cell>{say(`libraries.live.${library.live}`)}</IndexTable.Cell>
      <IndexTable.Cell>{say(`libraries.source.${library.source}`)}</IndexTable.Cell>
      <IndexTable.Cell>
        <FileLink file={library.file} line={library.line} editorUrl={library.editorUrl} />
      </IndexTable.Cell>
    </IndexTable.Row>
  )
}

function Condensed({ library }: { library: LibraryItem }) {
  const say = useText()
  const { name, statuses, live, source, advisories } = library
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="100">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <Name library={library} />
          <Text as="span">{say('libraries.version', { version: versionOf(library, say) })}</Text>
        </InlineStack>
        {statuses.length > 0 && <LibraryBadges statuses={statuses} />}
        <Text as="p" tone="subdued">
          {say('libraries.summary', { live: say(`libraries.live.${live}.means`), source: say(`libraries.source.${source}`) })}
        </Text>
        <FileLink file={library.file} line={library.line} editorUrl={library.editorUrl} />
        {advisories.length > 0 && <LibraryAdvisories name={name} advisories={advisories} />}
      </BlockStack>
    </Box>
  )
}

function Name({ library: { key, name } }: { library: LibraryItem }) {
  return (
    // No primary link: it would take the clicks on the row's other links.
    <Link url={`/app/libraries/${encodeURIComponent(key)}`} removeUnderline>
      <Text as="span" fontWeight="semibold">
        {name}
      </Text>
    </Link>
  )
}

/** A range such as `3` or `latest` where the address names no version. */
export function versionOf({ version, floating }: Pick<LibraryItem, 'version' | 'floating'>, say: Say): string {
  const shown = version ?? floating
  return shown === null ? say('libraries.version.unknown') : visibleCode(shown)
}
