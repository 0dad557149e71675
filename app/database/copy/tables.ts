import type { ExecuteSql } from '../database.ts'

export type Column = { name: string; type: string }

/** A table that is copied; its name is quoted and carries its schema. */
export type Table = { name: string; columns: Column[] }

// What the queue must not lose. The rest of its tables is about processes that ran, and is made anew.
const QUEUE_TABLES = ['queue', 'schedule', 'subscription', 'job', 'job_dependency']

const LIST = `
  SELECT c.oid::int AS id, format('%I.%I', n.nspname, c.relname) AS name,
    (SELECT json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attname)
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT coalesce(json_agg(f.confrelid::int), '[]') FROM pg_constraint f
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND ((n.nspname = 'public' AND c.relname <> '_prisma_migrations') OR (n.nspname = 'pgboss' AND c.relname = ANY ($1)))
  ORDER BY name`

type Listed = Table & { id: number; needs: number[] }

/** Our tables and the queue's, each behind those that its foreign keys point to. */
export async function listTables(executeSql: ExecuteSql): Promise<Table[]> {
  const { rows } = await executeSql(LIST, [QUEUE_TABLES])
  const left = new Map<number, Listed>(rows.map(row => [row.id, row]))
  const sorted: Table[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter(table => !table.needs.some(id => left.has(id)))
    if (ready.length === 0) throw new Error(`foreign keys in a circle: ${[...left.values()].map(table => table.name).join(', ')}`)
    for (const { id, name, columns } of ready) {
      left.delete(id)
      sorted.push({ name, columns })
    }
  }
  return sorted
}
