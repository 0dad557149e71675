import { hashText } from '../hash.ts'
import { LIBRARIES } from '../knowledge/libraries.ts'
import { MARKS } from '../knowledge/match-app.ts'

function detections(): string {
  const libraries = LIBRARIES.map(({ library, npm, url, fileName, banner, constant }) => [library, npm, url, fileName, banner, constant])
  return JSON.stringify([libraries, MARKS])
}

/** Facts of another version are read again; raise the number when extraction changes. */
export const EXTRACTOR_VERSION = `2-${hashText(detections())}`
