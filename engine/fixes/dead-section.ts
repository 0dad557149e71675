import { deleteDeadFile } from './delete-dead-file.ts'
import { defineFix } from './fix.ts'

export const fixDeadSection = defineFix({ audit: 'dead-section', changes: [], propose: deleteDeadFile })
