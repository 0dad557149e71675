import './compile-less.ts'
import { loadCommand } from './load-command.ts'

loadCommand(import.meta.dirname).start()
