import { resolve } from 'node:path'
import { checkPrinted, openPrinted } from './printed.ts'

const folder = resolve('.vigie/printed')

export function setup() {
  openPrinted(folder)
  return () => checkPrinted(folder)
}
