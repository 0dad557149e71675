import { z } from 'zod'
import { act } from '../act.server.ts'
import { page } from '../page.server.ts'
import { readScanProgress } from '../services/read-scan-progress.ts'
import { requestScan } from '../services/request-scan.ts'

/** How far the scan is: pages ask every second while one runs. */
export const loader = page(({ vigie, shopId }) => readScanProgress(vigie, { shopId }))

/** Scan now. */
export const action = act(z.object({}), ({ vigie, shopId, staffId }) => requestScan(vigie, { shopId, trigger: 'manual', actorId: staffId }))
