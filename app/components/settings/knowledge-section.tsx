import { Badge, Card, InlineStack, Layout, Text } from '@shopify/polaris'
import { useText } from '../../i18n/use-text.ts'
import type { Sent } from '../../sent.ts'
import type { SettingsPage } from '../../services/read-settings.ts'
import { useMoment } from '../moment.tsx'

/** As of when Vigie knows the vulnerabilities of libraries. */
export function KnowledgeSection({ advisories: { date, stale } }: Pick<Sent<SettingsPage>, 'advisories'>) {
  const say = useText()
  const moment = useMoment()
  return (
    <Layout.AnnotatedSection title={say('settings.knowledge')} description={say('settings.knowledge.about')}>
      <Card>
        <InlineStack gap="200" blockAlign="center">
          <Text as="p">{say('settings.knowledge.as-of', { when: moment(date) })}</Text>
          {stale && <Badge tone="warning">{say('settings.knowledge.stale')}</Badge>}
        </InlineStack>
      </Card>
    </Layout.AnnotatedSection>
  )
}
