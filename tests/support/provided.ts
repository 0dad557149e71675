declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server on which a test may create databases; null means: embedded, in memory. */
    postgresServer: string | null
  }
}

export {}
