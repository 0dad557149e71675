import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AUDITS } from '../../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../../engine/budgets.ts'
import { extract } from '../../../engine/facts/extract.ts'
import { fixTheme } from '../../../engine/fixes/fix-theme.ts'
import { FIXES } from '../../../engine/fixes/index.ts'
import { LEAVE_NOTHING } from '../../../engine/fixes/leave.ts'
import { readTheme } from '../../../engine/read-theme.ts'
import { scan } from '../../../engine/scan.ts'
import { readImageSize } from '../../../scanner/read-image-size.ts'
import { listThemeFolder, readText } from '../../../scanner/read-theme-folder.ts'

const others = { installedApps: [], budgets: STARTING_BUDGETS }

type TextFile = { path: string; bytes: number; text: string | null }

function list(folder: string): TextFile[] {
  const files = listThemeFolder(folder) ?? []
  return files.map(({ path, bytes, state }) => ({ path, bytes, text: state === 'text' ? readText(folder, path) : null }))
}

function read(files: readonly TextFile[]) {
  return files.map(file => ({ ...file, facts: file.text === null ? null : extract({ path: file.path, text: file.text }) }))
}

test.each(['tidy', 'messy'])('the %s theme, mended, shows no mended finding, none that is new, and nothing more to mend', name => {
  const folder = join(import.meta.dirname, '../../../emulator/demo-themes', name)
  const files = read(list(folder))
  const imageSize = (path: string) => readImageSize(folder, path)
  const { fixes, written, deleted } = fixTheme({ files, others, imageSize, leave: LEAVE_NOTHING })
  const after = read(
    files.filter(({ path }) => !deleted.includes(path)).map(file => ({ ...file, text: written.get(file.path)?.after ?? file.text })),
  )
  const before = scan({ theme: readTheme(files), ...others }, AUDITS).findings.map(({ fingerprint }) => fingerprint)
  const left = scan({ theme: readTheme(after), ...others }, AUDITS).findings.map(({ fingerprint }) => fingerprint)
  const mended = fixes.filter(({ isGone }) => isGone).map(({ finding }) => finding.fingerprint)
  expect(left.filter(fingerprint => mended.includes(fingerprint))).toEqual([])
  expect(left.filter(fingerprint => !before.includes(fingerprint))).toEqual([])
  expect(fixTheme({ files: after, others, imageSize, leave: LEAVE_NOTHING })).toMatchObject({ written: new Map(), deleted: [] })
  if (name === 'messy') expect(mended.length).toBeGreaterThan(5)
})

test('each fix is named after an audit', () => {
  const audits = new Set(AUDITS.map(({ id }) => id))
  expect(FIXES.map(({ audit }) => audit).filter(audit => !audits.has(audit))).toEqual([])
})
