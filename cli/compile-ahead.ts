// Runs the bundled command once, over the theme named, and leaves beside it what V8 compiled meanwhile: `compile-ahead.ts <folder of the bundle> <theme>`.
import './compile-less.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILED, loadCommand } from './load-command.ts'

const [node = '', self = '', folder = '', theme = ''] = process.argv
process.argv = [node, self, theme, '--format', 'json']
const { script, start } = loadCommand(folder)
process.on('exit', () => writeFileSync(join(folder, COMPILED), script.createCachedData()))
start()
