import { BlockStack, Box, Button, Icon, Text } from '@shopify/polaris'
import { CheckCircleIcon, SearchIcon } from '@shopify/polaris-icons'
import type { FindingsQuery } from '../findings-query.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingsList } from '../services/list-findings.ts'
import { isNarrowed } from './findings-narrowings.tsx'

type Props = { query: FindingsQuery; list: Pick<Sent<FindingsList>, 'lastScan'> }

/** Nothing to show: because nothing is wrong, nothing matches, or nothing was scanned yet. */
export function FindingsEmpty({ query, list }: Props) {
  const say = useText()
  const { view } = query.filter
  if (!list.lastScan) return <Nothing title={say('findings.empty.unscanned')} about={say('findings.empty.unscanned.about')} link="/app" />
  if (isNarrowed(query.filter)) {
    return (
      <Nothing
        title={say('findings.empty.filtered')}
        about={say('findings.empty.filtered.about')}
        link={`/app/findings?view=${view}`}
        search
      />
    )
  }
  return <Nothing title={say(`findings.empty.${view}`)} about={say(`findings.empty.${view}.about`)} />
}

function Nothing({ title, about, link, search }: { title: string; about: string; link?: string; search?: boolean }) {
  const say = useText()
  return (
    <Box padding="1000">
      <BlockStack gap="200" inlineAlign="center">
        <Icon source={search ? SearchIcon : CheckCircleIcon} tone="subdued" />
        <Text as="h2" variant="headingMd" alignment="center">
          {title}
        </Text>
        <Text as="p" tone="subdued" alignment="center">
          {about}
        </Text>
        {link && <Button url={link}>{say(search ? 'findings.clear' : 'findings.go-home')}</Button>}
      </BlockStack>
    </Box>
  )
}
