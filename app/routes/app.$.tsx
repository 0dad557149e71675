import { AppError } from '../errors.ts'
import { page } from '../page.server.ts'

export const loader = page(async () => {
  throw new AppError('PAGE_NOT_FOUND')
})

export default function Nowhere() {
  return null
}
