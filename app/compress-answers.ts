import { constants } from 'node:zlib'
import compression from 'compression'

// Brotli's default of 11 takes seconds for our largest script; 5 is within a tenth of its size.
const BROTLI_QUALITY = 5

/**
 * Brotli or gzip for what is worth it. Pages that repeat an asker's words hold no secret beside them (no token, no cookie), and nobody
 * but the asker can have them sent: their length gives nothing away.
 */
export const compressAnswers = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } })
