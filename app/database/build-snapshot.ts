import { loadSnapshot, SNAPSHOTS } from './snapshot.ts'

// A part of the build: a fresh embedded folder then starts without waiting for one.
await loadSnapshot(SNAPSHOTS)
