import { ConsentCard } from './consent-card.tsx'
import { useAdmin } from './context.ts'
import { grantScopes } from './control.ts'

/** /oauth/install: where an app's server sends a merchant whose agreement to more scopes it wants. */
export function GrantPage() {
  const { boot, say, go } = useAdmin()
  const app = boot.app.name
  const asked = new URLSearchParams(location.search).get('optional_scopes') ?? ''
  const scopes = asked.split(/[,\s]+/).filter(scope => boot.app.optionalScopes.includes(scope))
  const grant = async () => {
    await grantScopes(boot, scopes)
    go(`/store/${boot.shop.handle}/apps/${boot.app.handle}`)
  }
  return (
    <ConsentCard
      title={say('scopesTitle', { app })}
      intro={say('scopesIntro', { app })}
      scopes={scopes}
      agree={say('scopesGrant')}
      onAgree={grant}
    />
  )
}
