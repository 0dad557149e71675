import { BlockStack, Card, Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import { useMoment } from './moment.tsx'

/** What Vigie does next without being asked. */
export function NextCard({ nextScanAt }: { nextScanAt: string | null }) {
  const say = useText()
  const moment = useMoment()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {say('next.title')}
        </Text>
        <Text as="p">{nextScanAt ? say('next.scan', { when: moment(nextScanAt) }) : say('next.none')}</Text>
        <Link url="/app/settings">{say('next.change')}</Link>
      </BlockStack>
    </Card>
  )
}
