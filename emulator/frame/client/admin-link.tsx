import type { LinkLikeComponentProps } from '@shopify/polaris/build/ts/src/utilities/link/types.js'
import { useContext } from 'react'
import { AdminContext } from './context.ts'

/** Polaris' links: those of the admin go through its own router. */
export function AdminLink({ url, external, onClick, children, ...rest }: LinkLikeComponentProps) {
  const admin = useContext(AdminContext)
  if (external) {
    return (
      <a href={url} target="_blank" rel="noreferrer" onClick={onClick} {...rest}>
        {children}
      </a>
    )
  }
  const follow = (event: React.MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!admin || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    admin.go(url)
  }
  return (
    <a href={url} onClick={follow} {...rest}>
      {children}
    </a>
  )
}
