import { spawn } from 'node:child_process'

export type Run = { cpuSeconds: number; peakMb: number; output: string }

// Tells at its end what the program took, threads and start included.
const REPORTER = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\n§'+JSON.stringify([u+s,m])+'\\n')})`

/** Runs a program of Node to its end; CPU of all its threads, from its own start. */
export async function measureProgram(args: string[]): Promise<Run> {
  const program = spawn(process.execPath, ['--import', REPORTER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  program.stdout.on('data', part => (output += String(part)))
  program.stderr.on('data', part => (errors += String(part)))
  const code = await new Promise<number | null>(resolve => program.once('close', resolve))
  const told = /§\[(\d+),(\d+)\]\s*$/.exec(errors)
  if (code !== 0 || !told) throw new Error(`${args.join(' ')} ended with ${code}: ${errors.slice(0, 2000)}`)
  return { cpuSeconds: Number(told[1]) / 1e6, peakMb: Number(told[2]) / 1024, output }
}
