import { useSearchParams } from '@remix-run/react'
import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingItem } from '../services/finding-item.ts'
import type { FindingExcerpt } from '../services/read-finding.ts'
import { CodeExcerpt } from './code-excerpt.tsx'
import { placeLabel } from './place-label.ts'

type Props = { finding: Pick<Sent<FindingItem>, 'place'>; excerpt: FindingExcerpt; context: number; more: number }

/** Where it is: the file, the line, the code around it. */
export function ExcerptCard({ finding, excerpt, context, more }: Props) {
  const say = useText()
  const [, setParams] = useSearchParams()
  const showMore = excerpt.state === 'shown' && excerpt.more && context < more
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {say('finding.where')}
          </Text>
          {showMore && (
            <Button variant="plain" onClick={() => setParams({ context: 'more' }, { replace: true, preventScrollReset: true })}>
              {say('finding.show-more')}
            </Button>
          )}
        </InlineStack>
        <Box>
          <Text as="p" breakWord>
            {placeLabel(finding.place, say)}
          </Text>
        </Box>
        {excerpt.state === 'shown' ? (
          <CodeExcerpt file={excerpt.file} pieces={excerpt.pieces} />
        ) : (
          <Text as="p" tone="subdued">
            {say(`finding.excerpt.${excerpt.state}`)}
          </Text>
        )}
      </BlockStack>
    </Card>
  )
}
