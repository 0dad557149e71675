export type DiffLine = {
  type: 'same' | 'added' | 'removed'
  before: number | null
  after: number | null
  text: string
}

export type DiffHunk = { beforeStart: number; beforeLines: number; afterStart: number; afterLines: number; lines: DiffLine[] }
