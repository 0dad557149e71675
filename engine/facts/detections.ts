import { LIBRARIES } from '../knowledge/libraries.ts'
import { MARKS } from '../knowledge/match-app.ts'

const PATTERNS = LIBRARIES.map(({ library, npm, insteadOf, url, fileName, banner, constant }) => [
  [library, npm, insteadOf],
  url,
  fileName,
  banner,
  constant,
])

/** The knowledge that decides what extraction finds in a file, as one text: facts read with other patterns are stale. */
export const DETECTIONS = JSON.stringify([PATTERNS, MARKS])
