import { deleteDeadFile } from './delete-dead-file.ts'
import { defineFix } from './fix.ts'

export const fixDeadSnippet = defineFix({ audit: 'dead-snippet', changes: [], propose: deleteDeadFile })
