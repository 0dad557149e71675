import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

/** Where Shopify says which shop asks, the app can say in its own frame that it has no such page; else the root says it. */
export function loader({ request }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url)
  if (searchParams.has('shop')) throw redirect(`/app${pathname}${search}`)
  throw new Response(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
