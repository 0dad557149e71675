import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

test('the bundle runs alone: built, copied nowhere near the sources, it scans and exits 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bundle-'))
  mkdirSync(join(folder, 'layout'))
  writeFileSync(join(folder, 'layout/theme.liquid'), '<head><script src="https://a.example/a.js"></script></head>')
  const built = spawnSync(process.execPath, [join(ROOT, 'cli/build.mjs'), join(folder, 'cli.mjs')], { encoding: 'utf8' })
  expect(built.stderr).toBe('')
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.mjs'), folder, '--format', 'json'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).schemaVersion).toBe(1)
  rmSync(folder, { recursive: true })
})

// Says so wherever anything looks up a name or opens a connection, in threads as well.
const NO_NETWORK = `import net from 'node:net'; import dns from 'node:dns'
const refuse = () => { process._rawDebug('NETWORK'); throw new Error('no network') }
net.Socket.prototype.connect = refuse; dns.lookup = refuse; globalThis.fetch = refuse`

test('--deep runs from its own bundle beside the command, without network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bundle-'))
  mkdirSync(join(folder, 'layout'))
  writeFileSync(join(folder, 'layout/theme.liquid'), '<body>{{ 1 | no_such_filter }}</body>')
  writeFileSync(join(folder, 'no-network.mjs'), NO_NETWORK)
  spawnSync(process.execPath, [join(ROOT, 'cli/build.mjs'), join(folder, 'cli.mjs')])
  const env = { ...process.env, NODE_OPTIONS: `--import ${join(folder, 'no-network.mjs')}` }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.mjs'), folder, '--format', 'json', '--deep'], {
    encoding: 'utf8',
    env,
  })
  expect(stderr).toBe('')
  expect(status).toBe(1)
  const audits: string[] = JSON.parse(stdout).findings.map(({ audit }: { audit: string }) => audit)
  expect(audits).toEqual(expect.arrayContaining(['deep-missing-layout-object', 'deep-unknown-filter']))
  rmSync(folder, { recursive: true })
}, 60_000)

/** A command of its own, with as many findings as no pipe holds at once. */
function bundle(): { command: string; theme: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bundle-'))
  mkdirSync(join(folder, 'theme/layout'), { recursive: true })
  writeFileSync(join(folder, 'theme/layout/theme.liquid'), '<img src="https://a.example/a.png">\n'.repeat(3_000))
  spawnSync(process.execPath, [join(ROOT, 'cli/build.mjs'), join(folder, 'cli.mjs')])
  return { command: join(folder, 'cli.mjs'), theme: join(folder, 'theme'), remove: () => rmSync(folder, { recursive: true }) }
}

test.each([
  ['stops early', '| head -1', 0, '{\n', ''],
  ['has no room', '> /dev/full', 2, '', 'ENOSPC: no space left on device, write\n'],
])('who reads the report %s: no stack, and an exit code of its own', (_, sink, status, stdout, stderr) => {
  const { command, theme, remove } = bundle()
  const line = `set -o pipefail; '${process.execPath}' '${command}' '${theme}' --format json --fail-on none ${sink}`
  expect(spawnSync('bash', ['-c', line], { encoding: 'utf8' })).toMatchObject({ status, stdout, stderr })
  remove()
})

test.each([
  ['is missing', (cache: string) => rmSync(cache)],
  ['is of another Node', (cache: string) => writeFileSync(cache, readFileSync(cache).fill(1, 4, 12))],
  ['is no such thing', (cache: string) => writeFileSync(cache, 'compiled')],
])('where the compiled code %s, the command compiles itself and reports the same', (_, spoil) => {
  const { command, theme, remove } = bundle()
  const scan = () => spawnSync(process.execPath, [command, theme, '--format', 'github'], { encoding: 'utf8' })
  const compiled = scan()
  spoil(join(command, '../command.cache'))
  const { status, stdout, stderr } = scan()
  expect(compiled.stdout).toContain('Image without dimensions')
  expect({ status, stdout, stderr }).toEqual({ status: compiled.status, stdout: compiled.stdout, stderr: '' })
  remove()
})

test('V8 takes the code that was compiled when the command was built', () => {
  const { command, remove } = bundle()
  const look = `for (const name of ['compile-less', 'load-command']) globalThis.module = await import('./' + name + '.ts')
    console.log(module.loadCommand(${JSON.stringify(join(command, '..'))}).script.cachedDataRejected)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', look], { cwd: join(ROOT, 'cli'), encoding: 'utf8' })
  expect(stdout).toBe('false\n')
  remove()
})

test('what npm packs is the command alone, and installing it runs nothing', () => {
  const { status, stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' })
  expect(status).toBe(0)
  const paths = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
  expect(paths.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'cli/report.schema.json',
    'dist/cli.js',
    'dist/command.cache',
    'dist/command.cjs',
    'dist/deep-worker.cjs',
    'package.json',
  ])
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(Object.keys(scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([])
})
