import { defineConfig } from 'vitest/config'
import { testsWithDatabase } from './tests/support/tests-with-database.ts'

// Looks at what all of them printed when they are over.
const PRINTED = 'tests/support/setup-printed.ts'
const JOURNEYS = 'tests/journeys/**/*.test.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    // A browser beside the other tests on two cores needs more than vitest's second.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          exclude: [JOURNEYS],
          globalSetup: [PRINTED, 'tests/support/setup-embedded.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgresql',
          include: testsWithDatabase('tests/**/*.test.ts'),
          exclude: [JOURNEYS],
          globalSetup: [PRINTED, 'tests/support/setup-postgresql.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: [JOURNEYS],
          fileParallelism: false,
          testTimeout: 240_000,
          globalSetup: [PRINTED, 'tests/support/setup-journeys.ts'],
        },
      },
    ],
  },
})
