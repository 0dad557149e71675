import { AppError } from '../errors.ts'
import type { Change } from '../generated/prisma/client.ts'
import type { Vigie } from '../vigie.ts'
import { readText } from './bodies/read-text.ts'
import type { ChangeItem } from './change-item.ts'
import { toChangeItem } from './changes/change-row.ts'
import { diffTexts, type TextDiff } from './diff/diff-texts.ts'
import { editorUrl } from './editor-url.ts'
import { isUuid } from './is-uuid.ts'

export type { DiffHunk, DiffLine } from './diff/diff.ts'
export type { DiffRow } from './diff/pair-lines.ts'

export type ChangeContent =
  /** A diff; only line endings differ; or too much to compare line by line. */
  | TextDiff
  /** Images, fonts, archives: only sizes are known. */
  | { state: 'binary' }
  /** Retention has dropped the content. */
  | { state: 'not-kept' }
  /** Not a file's change. */
  | { state: 'none' }

export type ChangePage = {
  change: ChangeItem
  content: ChangeContent
  /** The file in the shop's code editor, while it exists. */
  editorUrl: string | null
  /** Neighbours in the same file's life. */
  earlier: string | null
  later: string | null
}

/** `context` is the number of unchanged lines shown around each change. */
export async function readChange(
  vigie: Pick<Vigie, 'db'>,
  { shopId, changeId, context }: { shopId: string; changeId: string; context: number },
): Promise<ChangePage> {
  const { db } = vigie
  const found = isUuid(changeId)
    ? await db.change.findUnique({
        where: { shopId_id: { shopId, id: changeId } },
        include: { subject: { select: { themeGid: true } }, shop: { select: { domain: true } } },
      })
    : null
  if (!found) throw new AppError('CHANGE_NOT_FOUND', { id: changeId })
  const { subject, shop, ...change } = found
  const { path, kind } = change
  const exists = path !== null && kind !== 'file-removed' && subject.themeGid !== null
  return {
    change: toChangeItem(change),
    content: await readContent(vigie, { change, context }),
    editorUrl: exists ? editorUrl({ domain: shop.domain, themeGid: subject.themeGid ?? '', file: path }) : null,
    earlier: await findNeighbour(vigie, change, 'earlier'),
    later: await findNeighbour(vigie, change, 'later'),
  }
}

async function readContent({ db }: Pick<Vigie, 'db'>, { change, context }: { change: Change; context: number }): Promise<ChangeContent> {
  const { shopId, path, kind, beforeSha256, afterSha256 } = change
  if (path === null) return { state: 'none' }
  if (!beforeSha256 && !afterSha256) return { state: 'binary' }
  const before = beforeSha256 && (await readText(db, { shopId, sha256: beforeSha256 }))
  const after = afterSha256 && (await readText(db, { shopId, sha256: afterSha256 }))
  const lost = (kind !== 'file-added' && before === null) || (kind !== 'file-removed' && after === null)
  return lost ? { state: 'not-kept' } : diffTexts({ before: before || null, after: after || null, context })
}

async function findNeighbour({ db }: Pick<Vigie, 'db'>, change: Change, side: 'earlier' | 'later'): Promise<string | null> {
  const { shopId, subjectId, path, happenedAt } = change
  if (path === null) return null
  const neighbour = await db.change.findFirst({
    where: { shopId, subjectId, path, happenedAt: side === 'earlier' ? { lt: happenedAt } : { gt: happenedAt } },
    orderBy: { happenedAt: side === 'earlier' ? 'desc' : 'asc' },
    select: { id: true },
  })
  return neighbour?.id ?? null
}
