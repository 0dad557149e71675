import { parseArgs } from 'node:util'
import { openDatabase } from './db.server.ts'
import { readEnv } from './env.server.ts'
import { type DeadLetter, type DeadLetters, withDeadLetters } from './queue/dead-letters.ts'
import { exitOnStartError, StartError } from './start-error.ts'

const USE = `Jobs that failed all their tries.

Use: npm run --silent dead-letters -- <command> [--json]
  list              all of them, oldest first
  show <id>         one, with its input and its error
  replay <id>       puts it back to work, with all its tries
  replay --all      puts all of them back
  discard <id>      deletes it: its work stays undone`

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Asked = { command: string | undefined; id: string | undefined; all: boolean; json: boolean }

async function main() {
  const asked = readArguments()
  if (!asked) return console.log(USE)
  const run = commandOf(asked)
  const { DATABASE_URL, VIGIE_DATA } = readEnv()
  const database = await openDatabase({ url: DATABASE_URL, folder: VIGIE_DATA })
  try {
    const { said, value } = await withDeadLetters(database, run)
    console.log(asked.json ? JSON.stringify(value, null, 2) : said)
  } finally {
    await database.close()
  }
}

/** Null when only help is wanted. */
function readArguments(): Asked | null {
  try {
    const flags = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' }, all: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options: flags, allowPositionals: true })
    const [command, id, ...more] = positionals
    if (values.help) return null
    if (more.length > 0) throw new StartError(`one id at a time.\n\n${USE}`)
    return { command, id, all: values.all ?? false, json: values.json ?? false }
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${error instanceof Error ? error.message : error}\n\n${USE}`)
  }
}

type Answer = { said: string; value: unknown }

function commandOf({ command, id, all }: Asked): (letters: DeadLetters) => Promise<Answer> {
  if (command === 'list' && !id) return list
  if (command === 'replay' && all && !id) return replayAll
  if (!id || !['show', 'replay', 'discard'].includes(command ?? '')) throw new StartError(`not understood.\n\n${USE}`)
  if (!UUID.test(id)) throw new StartError(`${id} is no id of a dead letter. \`list\` tells them.`)
  if (command === 'show') return letters => show(letters, id)
  return command === 'replay' ? letters => replay(letters, id) : letters => discard(letters, id)
}

async function list(letters: DeadLetters): Promise<Answer> {
  const all = await letters.list()
  return { said: all.length > 0 ? all.map(line).join('\n') : 'There are no dead letters.', value: all }
}

function line({ id, job, input, error, tries, diedAt }: DeadLetter): string {
  return [id, diedAt.toISOString(), job, `${tries} tries`, JSON.stringify(input), String(error.message ?? '')].join('  ')
}

async function show(letters: DeadLetters, id: string): Promise<Answer> {
  const letter = (await letters.list()).find(each => each.id === id)
  if (!letter) throw unknown(id)
  const { job, input, error, tries, sentAt, diedAt } = letter
  const facts = {
    id,
    job,
    input: JSON.stringify(input),
    error: JSON.stringify(error),
    tries,
    sent: sentAt.toISOString(),
    died: diedAt.toISOString(),
  }
  return {
    said: Object.entries(facts)
      .map(([name, value]) => `${name.padEnd(6)} ${value}`)
      .join('\n'),
    value: letter,
  }
}

async function replay(letters: DeadLetters, id: string): Promise<Answer> {
  const moved = await letters.replay([id])
  if (moved === 0) throw unknown(id)
  return { said: `${id} is back at work.`, value: { replayed: moved } }
}

async function replayAll(letters: DeadLetters): Promise<Answer> {
  const moved = await letters.replay((await letters.list()).map(({ id }) => id))
  return { said: moved === 1 ? '1 job is back at work.' : `${moved} jobs are back at work.`, value: { replayed: moved } }
}

async function discard(letters: DeadLetters, id: string): Promise<Answer> {
  if (!(await letters.discard(id))) throw unknown(id)
  return { said: `${id} is deleted: its work stays undone.`, value: { discarded: 1 } }
}

function unknown(id: string): StartError {
  return new StartError(`there is no dead letter ${id}. \`list\` tells which there are.`)
}

main().catch(exitOnStartError)
