import type { Vigie } from '../vigie.ts'
import type { ChangeItem } from './change-item.ts'

export type DiffLine = {
  type: 'same' | 'added' | 'removed'
  before: number | null
  after: number | null
  text: string
}

export type DiffHunk = { beforeStart: number; beforeLines: number; afterStart: number; afterLines: number; lines: DiffLine[] }

/** A row of the side-by-side view: what stood there, what stands there now. */
export type DiffRow = { before: DiffLine | null; after: DiffLine | null }

export type ChangeContent =
  | { state: 'diff'; hunks: DiffHunk[]; rows: DiffRow[][]; added: number; removed: number; cut: boolean }
  /** Images, fonts, archives: only sizes are known. */
  | { state: 'binary' }
  /** Too long to compare line by line. */
  | { state: 'huge'; beforeLines: number | null; afterLines: number | null }
  /** Retention has dropped the content. */
  | { state: 'not-kept' }
  /** Not a file's change. */
  | { state: 'none' }

export type ChangePage = {
  change: ChangeItem
  content: ChangeContent
  editorUrl: string | null
  /** Neighbours in the same file's life. */
  earlier: string | null
  later: string | null
}

/** `context` is the number of unchanged lines shown around each change. */
export declare function readChange(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; changeId: string; context: number },
): Promise<ChangePage>
