import { Badge, Banner, BlockStack, Button, ButtonGroup, Card, InlineStack, Page, SkeletonBodyText, Text } from '@shopify/polaris'
import { useAdmin } from '../context.ts'
import { publishTheme, type ThemeSummary } from '../control.ts'
import { useControl } from '../use-control.ts'
import { useThemes } from './use-themes.ts'

/** Online Store > Themes. */
export function ThemesPage() {
  const { say, boot } = useAdmin()
  const { themes, reload } = useThemes()
  const { run, busy, problem } = useControl()
  const publish = (theme: ThemeSummary) => () =>
    run(async () => {
      await publishTheme(boot.shop.handle, theme.id)
      await reload()
    })
  const group = (title: string, shown: ThemeSummary[]) =>
    shown.length > 0 && (
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {shown.map(theme => (
          <ThemeCard key={theme.id} theme={theme} busy={busy} onPublish={publish(theme)} />
        ))}
      </BlockStack>
    )

  return (
    <main className="Admin-Page">
      <Page title={say('themes')} narrowWidth>
        <BlockStack gap="500">
          {problem && <Banner tone="critical">{say('failed', { reason: problem })}</Banner>}
          {!themes && <SkeletonBodyText lines={6} />}
          {themes && group(say('live'), themes.filter(isLive))}
          {themes &&
            group(
              say('draft'),
              themes.filter(theme => !isLive(theme)),
            )}
        </BlockStack>
      </Page>
    </main>
  )
}

type CardProps = { theme: ThemeSummary; busy: boolean; onPublish: () => void }

function ThemeCard({ theme, busy, onPublish }: CardProps) {
  const { say, boot } = useAdmin()
  const special = SPECIAL_ROLES.find(role => role === theme.role)
  const preview = isLive(theme) ? boot.shop.storefront : `${boot.shop.storefront}?preview_theme_id=${theme.id}`
  return (
    <Card>
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" fontWeight="semibold">
            {theme.name}
          </Text>
          {isLive(theme) && <Badge tone="success">{say('live')}</Badge>}
          {special && <Badge>{say(special)}</Badge>}
        </InlineStack>
        <ButtonGroup>
          <Button url={preview} external>
            {say('preview')}
          </Button>
          <Button url={`/store/${boot.shop.handle}/themes/${theme.id}`}>{say('editCode')}</Button>
          {isLive(theme) ? null : (
            <Button variant="primary" loading={busy} onClick={onPublish}>
              {say('publish')}
            </Button>
          )}
        </ButtonGroup>
      </InlineStack>
    </Card>
  )
}

const SPECIAL_ROLES = ['DEMO', 'DEVELOPMENT', 'ARCHIVED', 'LOCKED'] as const
const isLive = ({ role }: ThemeSummary) => role === 'MAIN'
