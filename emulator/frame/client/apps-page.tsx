import { Badge, Card, InlineStack, Page, ResourceItem, ResourceList, Text } from '@shopify/polaris'
import { useAdmin } from './context.ts'

export function AppsPage() {
  const { boot, say } = useAdmin()
  const address = `/store/${boot.shop.handle}/apps/${boot.app.handle}`
  return (
    <main className="Admin-Page">
      <Page title={say('apps')} narrowWidth>
        <Card padding="0">
          <ResourceList
            resourceName={{ singular: say('apps'), plural: say('apps') }}
            items={[boot.app]}
            renderItem={({ name, handle }) => (
              <ResourceItem id={handle} url={address} accessibilityLabel={say('openApp', { app: name })}>
                <InlineStack align="space-between">
                  <Text as="h2" fontWeight="semibold">
                    {name}
                  </Text>
                  {boot.shop.installed ? <Badge tone="success">{say('installed')}</Badge> : <Badge>{say('notInstalled')}</Badge>}
                </InlineStack>
              </ResourceItem>
            )}
          />
        </Card>
      </Page>
    </main>
  )
}
