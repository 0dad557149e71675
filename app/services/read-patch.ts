import type { Language } from '../../engine/audit.ts'
import { REFUSALS } from '../../engine/fixes/refusals.ts'
import { formatText } from '../../engine/text.ts'
import type { Patch, PatchedFile } from '../../scanner/propose-patch.ts'
import { unifiedPatch } from '../../scanner/unified-patch.ts'
import { WorkerDied } from '../../scanner/worker-died.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { diffTexts, type TextDiff } from './diff/diff-texts.ts'
import { findingRow } from './findings/finding-row.ts'
import { isUuid } from './is-uuid.ts'
import { readThemeTexts } from './patch/read-theme-texts.ts'

export type FindingPatch = {
  files: { path: string; deleted: boolean; content: TextDiff }[]
  /** Places that stay as they are, and why, in the reader's language. */
  refused: { file: string; line: number; because: string }[]
  /** What `git apply` takes, and how to call it; null when nothing can be changed. */
  download: { name: string; text: string } | null
}

type Asked = { shopId: string; findingId: string; language: Language }

const CONTEXT = 3

/** The change of the theme that mends a finding, made from the contents of the last scan; null where no fix is known or the finding is past. */
export async function readPatch(
  vigie: Pick<Vigie, 'db' | 'scanner'>,
  { shopId, findingId, language }: Asked,
): Promise<FindingPatch | null> {
  const found = isUuid(findingId) ? await vigie.db.finding.findUnique({ where: { shopId_id: { shopId, id: findingId } } }) : null
  if (!found) throw new AppError('FINDING_NOT_FOUND', { id: findingId })
  const { audit, category, kind, severity, app, place, values, measured, state } = findingRow.parse(found)
  if (state !== 'open') return null
  const finding = { fingerprint: found.fingerprint, audit, category, kind, severity, app, place, values, measured }
  const files = await readThemeTexts(vigie, { shopId, subjectId: found.subjectId })
  const patch = await vigie.scanner.proposePatch({ finding, files }).catch(tooDemanding)
  return patch && shown(patch, audit, language)
}

/** A theme that is too much to think about gets no patch. */
function tooDemanding(error: unknown): null {
  if (error instanceof WorkerDied) return null
  throw error
}

function shown({ files, refused }: Patch, audit: string, language: Language): FindingPatch {
  return {
    files: files.map(({ path, before, after }) => ({
      path,
      deleted: after === null,
      content: diffTexts({ before, after, context: CONTEXT }),
    })),
    refused: refused.map(({ file, line, because, values }) => ({ file, line, because: formatText(REFUSALS[because], values, language) })),
    download: files.length > 0 ? { name: `${nameOf(audit, files)}.patch`, text: unifiedPatch(files) } : null,
  }
}

/** `deprecated-tag-product-card`: the audit and the file. */
function nameOf(audit: string, [first]: readonly PatchedFile[]): string {
  const file = first?.path.replace(/^.*\//, '').replace(/\.(?:liquid|json)$/, '') ?? ''
  return `${audit}-${file}`.replace(/[^\w.-]+/g, '-')
}
