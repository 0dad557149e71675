import { ConsentCard } from './consent-card.tsx'
import { useAdmin } from './context.ts'
import { installApp } from './control.ts'

/** Managed installation: the merchant agrees to the scopes of the app's configuration, then the app opens. */
export function InstallPage() {
  const { boot, say } = useAdmin()
  const app = boot.app.name
  const install = async () => {
    await installApp(boot.shop.handle)
    location.reload()
  }
  return (
    <ConsentCard
      title={say('installTitle', { app })}
      intro={say('installIntro', { app })}
      scopes={boot.app.scopes}
      agree={say('install')}
      note={say('installNote')}
      onAgree={install}
    />
  )
}
