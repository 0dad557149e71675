import { createContext, useContext } from 'react'
import type { Boot } from '../boot.ts'
import type { Say } from './texts.ts'

type Admin = {
  boot: Boot
  say: Say
  /** Follows an address of the admin: inside the app when it can, after asking when something is not saved. */
  go: (address: string) => void
}

export const AdminContext = createContext<Admin | null>(null)

export function useAdmin(): Admin {
  const admin = useContext(AdminContext)
  if (!admin) throw new Error('outside the admin')
  return admin
}
