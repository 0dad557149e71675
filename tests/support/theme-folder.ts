import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type ThemeFolder = ReturnType<typeof openThemeFolder>

/** A theme as a developer has it on disk, to apply patches to. */
export function openThemeFolder(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-theme-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const run = (program: string, args: string[], input: string) =>
    execFileSync(program, args, { cwd: folder, input, env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) } })
  return {
    gitApply: (patch: string) => run('git', ['apply', '-p1'], patch),
    /** GNU patch, which takes what it can and fails on the rest. */
    applyPatch: (patch: string) => run('patch', ['-p1', '--binary', '--no-backup-if-mismatch'], patch),
    read: (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null),
    close: () => rmSync(folder, { recursive: true }),
  }
}
