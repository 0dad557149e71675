import type { TitleBar } from '../../app-bridge/messages.ts'
import type { Boot } from '../boot.ts'
import { AppTitleBar } from './app-title-bar.tsx'
import { useAdmin } from './context.ts'
import { InstallPage } from './install-page.tsx'

type Props = { page: NonNullable<Boot['page']>; bar: TitleBar | null; onPress: (index: number) => void }

export function AppPage({ page, bar, onPress }: Props) {
  const { boot } = useAdmin()
  if (!page.src) return <InstallPage />
  return (
    <div className="Admin-App">
      <AppTitleBar bar={bar} onPress={onPress} />
      <iframe name="app-iframe" title={boot.app.name} src={page.src} allow="clipboard-write; fullscreen" />
    </div>
  )
}
