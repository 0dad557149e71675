import './provided.ts'
import type { TestProject } from 'vitest/node'
import { loadSnapshot } from '../../app/database/snapshot.ts'

export async function setup(project: TestProject) {
  await loadSnapshot('.vigie/snapshots')
  project.provide('postgresServer', null)
}
