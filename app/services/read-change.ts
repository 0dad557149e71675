import type { Vigie } from '../vigie.ts'
import type { ChangeItem } from './change-item.ts'
import type { TextDiff } from './diff/diff-texts.ts'

export type { DiffHunk, DiffLine } from './diff/diff-texts.ts'
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
