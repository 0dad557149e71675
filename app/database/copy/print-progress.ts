import type { WriteStream } from 'node:tty'
import type { Report } from './copy-database.ts'

const CLEAR_LINE = '\r\u001b[K'

/** A line for each table that is copied and checked; on a terminal, how far the current one is. */
export function createReport(output: Pick<WriteStream, 'isTTY' | 'write'>): Report {
  const back = output.isTTY ? CLEAR_LINE : ''
  return {
    progress(table, { done, of }) {
      if (output.isTTY) output.write(`${CLEAR_LINE}${table}: ${done} of ${of} rows`)
    },
    checked(table, rows) {
      output.write(`${back}${table}: ${rows} rows, checked\n`)
    },
  }
}
