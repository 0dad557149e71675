import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const BUILT = ['node_modules', 'build']

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const copied = [...read('Dockerfile').matchAll(/^COPY --from=build \/vigie\/(\S+) (\S+)$/gm)].map(([, from = '', to = '']) => ({
  from,
  to,
}))
const ignored = read('.dockerignore').split('\n').filter(Boolean)

test('each path that the image takes from its build exists in the tree or is built there', () => {
  expect(copied.length).toBeGreaterThan(4)
  for (const { from, to } of copied) {
    expect(to).toBe(`./${from === 'package.json' ? '' : from}`)
    expect(BUILT.includes(from) || existsSync(join(ROOT, from)), from).toBe(true)
    expect(BUILT.includes(from) || !ignored.includes(from), `${from} is kept from the build`).toBe(true)
  }
})

test('the image holds every folder of ours that web and worker import from', () => {
  const taken = copied.map(({ from }) => from)
  expect(taken).toEqual(expect.arrayContaining(['app', 'engine', 'scanner', 'prisma', 'build', 'node_modules']))
  expect(taken.filter(path => ['tests', 'emulator', '.env', 'docs'].includes(path))).toEqual([])
})

test('image and compose file start files that exist, as npm start and npm run worker do', () => {
  const commands = [...`${read('Dockerfile')}${read('compose.yaml')}`.matchAll(/\["node", "--import", "(\S+)", "(\S+)"\]/g)]
  expect(commands.map(([, , entry]) => entry)).toEqual(['app/server.ts', 'app/worker.ts'])
  for (const [, preload = '', entry = ''] of commands) for (const file of [preload, entry]) expect(existsSync(join(ROOT, file))).toBe(true)
  const { scripts } = JSON.parse(read('package.json'))
  expect([scripts.start, scripts.worker]).toEqual(
    ['app/server.ts', 'app/worker.ts'].map(entry => expect.stringMatching(`--import ./app/preload.mjs ${entry}$`)),
  )
})

test('neither secrets nor what others built reach the image, which runs as an ordinary user on the Node that package.json asks for', () => {
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.env.*', 'node_modules', '.git', '.vigie']))
  const dockerfile = read('Dockerfile')
  expect(dockerfile).toMatch(/^USER node$/m)
  expect(dockerfile).not.toMatch(/SECRET|ENCRYPTION_KEYS|PASSWORD/)
  expect([...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => `>=${major}`)).toEqual(['>=24', '>=24'])
  expect(JSON.parse(read('package.json')).engines.node).toBe('>=24')
})
