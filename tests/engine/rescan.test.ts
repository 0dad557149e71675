import { expect, test } from 'vitest'
import { AUDITS } from '../../engine/audits/index.ts'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { extract } from '../../engine/facts/extract.ts'
import { type FileInput, readTheme } from '../../engine/read-theme.ts'
import { scan } from '../../engine/scan.ts'
import { listThemeFolder, readTexts } from '../../scanner/read-theme-folder.ts'
import { mutate, randomFrom } from '../oracle/mutate.ts'

const EDITS = 40

const judge = (files: readonly FileInput[]) => scan({ theme: readTheme(files), installedApps: [], budgets: STARTING_BUDGETS }, AUDITS)

test.each(['messy', 'tidy'])(
  'after each of many edits of the %s theme, a scan that keeps the other facts finds what a fresh one finds',
  name => {
    const folder = `emulator/demo-themes/${name}`
    const texts = readTexts(folder, listThemeFolder(folder) ?? [])
    const random = randomFrom(20261122)
    let files = texts.map(({ path, text }): FileInput => ({ path, bytes: text.length, facts: extract({ path, text }) }))
    for (let edit = 0; edit < EDITS; edit++) {
      const edited = Math.floor(random() * texts.length)
      const { path = '', text = '' } = texts[edited] ?? {}
      const changed = mutate(text, random)
      files = files.with(edited, { path, bytes: changed.length, facts: extract({ path, text: changed }) })
      expect(judge(files), `edit ${edit}, of ${path}`).toEqual(judge(structuredClone(files)))
    }
  },
)
