import { mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatText } from '../engine/text.ts'
import { type FolderFile, readTexts } from '../scanner/read-theme-folder.ts'
import { unifiedPatch } from '../scanner/unified-patch.ts'
import type { Command } from './command.ts'
import { planFixes, writeFixes } from './fix-folder.ts'
import { listFolder } from './list-folder.ts'
import { writeOutput } from './output.ts'
import type { Report } from './report.ts'
import { reportFix } from './reported-fix.ts'
import { type Known, readFiles, scanFolder } from './scan-folder.ts'
import type { Surroundings } from './surroundings.ts'
import { NOT_WRITTEN, UNDO } from './words.ts'

/** The report of the theme as it is afterwards, with what was done to it, or would be. */
export async function fixAndScan(command: Command, known: Known, around: Surroundings): Promise<Report> {
  const { fix, language } = command
  const root = resolve(around.cwd, command.folder)
  const listed = listFolder(command.folder, around.cwd)
  const texts = faithfulTexts(root, listed)
  const files = readFiles(root, listed, around).map(file => ({ ...file, text: texts.get(file.path) ?? null }))
  const { fixes, changes } = planFixes(root, files)
  const patch = command.patch === null ? null : resolve(around.cwd, command.patch)
  if (patch !== null) writeOutput(patch, unifiedPatch(changes))
  // Kept before anything is written: whatever stops the command, there is a way back.
  const undo = patch ?? (fix && changes.length ? saveUndo(around.temp, unifiedPatch(changes)) : null)
  const notWritten = fix ? writeFixes(root, changes) : []
  for (const { file, because } of notWritten) around.err(`${formatText(NOT_WRITTEN[because], { file }, language)}\n`)
  const done = changes.filter(({ path }) => !notWritten.some(({ file }) => file === path))
  if (fix && done.length && undo !== null) {
    if (patch === null && notWritten.length) writeOutput(undo, unifiedPatch(done))
    around.err(`${formatText(UNDO, { command: `patch -R -p1 -d ${quoted(command.folder)} < ${quoted(undo)}` }, language)}\n`)
  }
  return {
    ...(await scanFolder(command, known, around)),
    fixes: {
      applied: fix,
      written: done.filter(({ after }) => after !== null).map(({ path }) => path),
      deleted: done.filter(({ after }) => after === null).map(({ path }) => path),
      notWritten,
      findings: fixes.map(each => reportFix(each, notWritten, language)),
    },
  }
}

/** The texts that can be written again byte by byte: those that are UTF-8. */
function faithfulTexts(root: string, listed: readonly FolderFile[]): ReadonlyMap<string, string> {
  const bytes = new Map(listed.map(file => [file.path, file.bytes]))
  const faithful = readTexts(root, listed).filter(({ path, text }) => Buffer.byteLength(text) === bytes.get(path))
  return new Map(faithful.map(({ path, text }) => [path, text]))
}

function saveUndo(temp: string, patch: string): string {
  const path = join(mkdtempSync(join(temp, 'vigie-fix-')), 'fixes.patch')
  writeOutput(path, patch)
  return path
}

/** As a shell reads it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
