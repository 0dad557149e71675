export type Surroundings = {
  cwd: string
  /** For files that the system may clean away. */
  temp: string
  out: (text: string) => void
  err: (text: string) => void
  /** Writes nothing where nobody watches. */
  progress: (text: string) => void
  today: Date
  /** Milliseconds from any start. */
  now: () => number
}
