import './provided.ts'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { loadSnapshot } from '../../app/database/snapshot.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export async function setup(project: TestProject) {
  if (!existsSync(CHROMIUM))
    throw new Error('Chromium is needed for the tests. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.')
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  await loadSnapshot('.vigie/snapshots')
  project.provide('postgresServer', null)
}
