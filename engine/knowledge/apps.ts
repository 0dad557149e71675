import type { App } from './app.ts'
import knowledge from './apps.json' with { type: 'json' }

// tests/engine/knowledge reads the file against its type.
export const APPS = knowledge.apps as readonly App[]
