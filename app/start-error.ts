/** Why a program can't start, in one sentence for the person who started it; entries print it without a stack. */
export class StartError extends Error {}

/** Prints an expected reason as its sentence, anything else whole, and ends the process. */
export function exitOnStartError(error: unknown): never {
  console.error(error instanceof StartError ? `vigie: ${error.message}` : error)
  process.exit(1)
}
