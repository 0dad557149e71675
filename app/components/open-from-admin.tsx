import { BlockStack, Box, Card, Page, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'

/** For someone who came without a store: the app lives in Shopify's admin. */
export function OpenFromAdmin() {
  const say = useText()
  return (
    <Page narrowWidth>
      <Box paddingBlockStart="800">
        <Card>
          <BlockStack gap="300">
            <Text as="h1" variant="headingLg">
              {say('start.title')}
            </Text>
            <Text as="p">{say('start.open')}</Text>
            <Text as="p" tone="subdued">
              {say('start.about')}
            </Text>
          </BlockStack>
        </Card>
      </Box>
    </Page>
  )
}
