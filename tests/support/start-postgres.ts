import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
const MISSING = 'PostgreSQL is needed for the tests. Install it (Debian: apt-get install postgresql), or set TEST_DATABASE_URL to a server.'

/** A throw-away PostgreSQL server on a free port of loopback. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const bin = findBinaries()
  const folder = mkdtempSync(join(tmpdir(), 'vigie-postgres-'))
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'vigie', '--auth=trust', '-E', 'UTF8', '--no-sync'], {
    ...user,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=200']
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], { ...user, stdio: 'ignore' })
  const url = `postgresql://vigie@127.0.0.1:${port}/postgres`
  await answering(url)
  const stop = async () => {
    server.kill('SIGINT')
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

function findBinaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const debian = versions.map(version => join(DEBIAN, version, 'bin')).find(bin => existsSync(join(bin, 'postgres')))
  if (debian) return debian
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  if (asked.status === 0 && existsSync(join(asked.stdout.trim(), 'postgres'))) return asked.stdout.trim()
  throw new Error(MISSING)
}

/** PostgreSQL refuses to run as root: its own package brings a user for it. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answering(connectionString: string) {
  for (let tries = 0; tries < 100; tries++) {
    const client = new pg.Client({ connectionString })
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    if (connected) return client.end()
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('the PostgreSQL server of the tests did not start within 10 s')
}
