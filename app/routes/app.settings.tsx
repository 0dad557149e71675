import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Banner, BlockStack, Layout, Page } from '@shopify/polaris'
import { tellCode } from '../components/error-screen.tsx'
import { LeaveGuard } from '../components/leave-guard.tsx'
import { AccessSection } from '../components/settings/access-section.tsx'
import { BudgetSection } from '../components/settings/budget-section.tsx'
import { KnowledgeSection } from '../components/settings/knowledge-section.tsx'
import { LanguageSection } from '../components/settings/language-section.tsx'
import { RetentionSection } from '../components/settings/retention-section.tsx'
import { ScanSection } from '../components/settings/scan-section.tsx'
import { useSettingsForm } from '../components/settings/use-settings-form.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readSettings } from '../services/read-settings.ts'

export const loader = page(({ vigie, shopId, staffId }) => readSettings(vigie, { shopId, staffId }))

export default function Settings() {
  const data = useLoaderData<typeof loader>()
  const say = useText()
  const form = useSettingsForm(data)
  const { refused } = form
  return (
    <Page title={say('settings.title')}>
      <TitleBar title={say('nav.settings')} />
      <LeaveGuard dirty={form.dirty} saving={form.saving} onSave={form.save} onDiscard={form.discard} />
      <BlockStack gap="400">
        {refused && !form.errors[String(refused.details.field)] && (
          <Banner tone="critical" title={tellCode(refused, say).what}>
            {tellCode(refused, say).todo}
          </Banner>
        )}
        <Layout>
          <ScanSection form={form} nextScanAt={data.nextScanAt} timeZone={data.shop.ianaTimezone} />
          <LanguageSection form={form} />
          <BudgetSection form={form} />
          <RetentionSection form={form} />
          <KnowledgeSection advisories={data.advisories} />
          <AccessSection capabilities={data.capabilities} installation={data.installation} />
        </Layout>
      </BlockStack>
    </Page>
  )
}
