import { parseArgs } from 'node:util'
import { z } from 'zod'
import { exitOnStartError, StartError } from '../../start-error.ts'
import { copyFolder } from './copy-folder.ts'
import { createReport } from './print-progress.ts'

const HELP = `Use: npm run db:copy -- --from <folder> --to <postgresql://user@host/database>

Moves an embedded database to PostgreSQL: every row of the app and the jobs that wait, in one transaction, then compares
both sides row by row. The app must be stopped, the target empty. The folder is only read. A password can be in the
address, in PGPASSWORD or in ~/.pgpass.`

const given = z.object({
  from: z.string('--from is missing').min(1, '--from is empty'),
  to: z.url({ protocol: /^postgres(ql)?$/, error: '--to must be postgresql://user@host/database' }),
})

try {
  await main()
} catch (error) {
  exitOnStartError(error instanceof StartError ? error : new StartError(`the copy failed (${reason(error)}). Nothing was written.`))
}

async function main() {
  const values = readArguments()
  if (values.help) return void console.log(HELP)
  const parsed = given.safeParse(values)
  if (!parsed.success) throw new StartError(`${parsed.error.issues.map(issue => issue.message).join('; ')}.\n\n${HELP}`)
  const { from, to } = parsed.data
  const { tables, rows } = await copyFolder({ folder: from, url: to, report: createReport(process.stdout) })
  console.log(`Copied ${rows} rows of ${tables} tables to ${new URL(to).host}, and found each table the same on both sides.`)
  console.log(`Now set DATABASE_URL, keep ENCRYPTION_KEYS, and start web and workers. Keep ${from} as a backup: don't start on it again.`)
}

function readArguments() {
  try {
    const options = { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ options }).values
  } catch (error) {
    throw new StartError(`${reason(error)}.\n\n${HELP}`)
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
