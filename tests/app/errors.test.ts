import { expect, test, vi } from 'vitest'
import { AppError } from '../../app/errors.ts'

test('an error of the other copy of the module is an expected one too', async () => {
  vi.resetModules()
  const bundled = await import('../../app/errors.ts')
  expect(bundled.AppError).not.toBe(AppError)
  expect(new bundled.AppError('SHOPIFY_UNAVAILABLE')).toBeInstanceOf(AppError)
})

test('any other error is none of ours', () => {
  expect(new Error('AppError')).not.toBeInstanceOf(AppError)
  expect({ name: 'AppError', code: 'UNEXPECTED' }).not.toBeInstanceOf(AppError)
})
