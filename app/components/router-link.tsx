import { Link } from '@remix-run/react'
import type { LinkLikeComponentProps } from '@shopify/polaris/build/ts/src/utilities/link/index.js'
import { forwardRef } from 'react'

/** Polaris' links through the router; other origins in a new tab, outside of the frame. */
export const RouterLink = forwardRef<HTMLAnchorElement, LinkLikeComponentProps>(function RouterLink(
  { url, external, children, ...rest },
  ref,
) {
  if (external || /^[a-z]+:/i.test(url)) {
    return (
      <a {...rest} ref={ref} href={url} target={rest.target ?? '_blank'} rel="noopener noreferrer">
        {children}
      </a>
    )
  }
  return (
    <Link {...rest} ref={ref} to={url}>
      {children}
    </Link>
  )
})
