import type { LoaderFunctionArgs } from '@remix-run/node'

/** The steps of shopify-app-remix's sign-in answer by themselves. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await context.shopify.authenticate.admin(request)
  return null
}
