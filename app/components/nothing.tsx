import { BlockStack, Box, Button, Icon, Text } from '@shopify/polaris'
import { CheckCircleIcon, SearchIcon } from '@shopify/polaris-icons'

type Props = { title: string; about: string; action?: { content: string; url: string }; search?: true }

/** What a table shows instead of rows. */
export function Nothing({ title, about, action, search }: Props) {
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
        {action && <Button url={action.url}>{action.content}</Button>}
      </BlockStack>
    </Box>
  )
}
