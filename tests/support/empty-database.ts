import type { Database } from '../../app/database/database.ts'

/** Deletes every row but the history of migrations. */
export async function emptyDatabase({ executeSql }: Database): Promise<void> {
  const { rows } = await executeSql(
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_prisma%'",
  )
  await executeSql(`TRUNCATE ${rows.map(({ table_name }) => `"${table_name}"`).join(', ')}`)
}
