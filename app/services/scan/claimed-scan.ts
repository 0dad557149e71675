import type { Scan } from '../../generated/prisma/client.ts'

/** A scan that this worker has taken up; a later attempt has a higher number and takes it away. */
export type ClaimedScan = Pick<Scan, 'id' | 'shopId' | 'subjectId' | 'trigger' | 'attempts' | 'stalls'> & { startedAt: Date }
