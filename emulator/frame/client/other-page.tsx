import { EmptyState } from '@shopify/polaris'
import { AppsPage } from './apps-page.tsx'
import { useAdmin } from './context.ts'
import { GrantPage } from './grant-page.tsx'
import { CodePage } from './themes/code-page.tsx'
import { ThemesPage } from './themes/themes-page.tsx'

/** The parts of the admin that are not an app: themes, their code, the list of apps; the rest is only named. */
export function OtherPage() {
  const { boot } = useAdmin()
  const [, , , section, id] = location.pathname.split('/')
  if (section === 'themes' && Number(id)) return <CodePage theme={Number(id)} />
  if (section === 'themes') return <ThemesPage />
  if (section === 'oauth') return <GrantPage />
  if (section === 'apps') return <AppsPage />
  return <NotEmulated app={`/store/${boot.shop.handle}/apps/${boot.app.handle}`} />
}

function NotEmulated({ app }: { app: string }) {
  const { boot, say } = useAdmin()
  return (
    <main className="Admin-Page">
      <EmptyState heading={say('notEmulated')} image="data:," action={{ content: say('openApp', { app: boot.app.name }), url: app }}>
        <p>{say('notEmulatedBody')}</p>
      </EmptyState>
    </main>
  )
}
