import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpenFromAdmin } from '../components/open-from-admin.tsx'
import { TextsProvider } from '../components/texts-provider.tsx'
import { acceptedTags, chooseLanguage } from '../i18n/language.ts'
import { textsOf } from '../i18n/texts.server.ts'

/** Shopify opens the app here with `shop`; without it, nobody is known and the page says where to go. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  if (searchParams.has('shop')) throw redirect(`/app?${searchParams}`)
  const language = chooseLanguage([searchParams.get('locale'), ...acceptedTags(request.headers.get('Accept-Language'))])
  return { texts: textsOf(language) }
}

export default function Start() {
  const { texts } = useLoaderData<typeof loader>()
  return (
    <TextsProvider texts={texts} timeZone="UTC">
      <OpenFromAdmin />
    </TextsProvider>
  )
}
