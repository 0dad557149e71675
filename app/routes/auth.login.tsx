import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

/** Where shopify-app-remix sends a document request that names no store. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (new URL(request.url).searchParams.has('shop')) await context.shopify.login(request)
  return redirect('/')
}
