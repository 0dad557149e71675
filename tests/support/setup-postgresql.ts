import './provided.ts'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './start-postgres.ts'

export async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  if (given) return void project.provide('postgresServer', given)
  const { url, stop } = await startPostgres()
  project.provide('postgresServer', url)
  return stop
}
