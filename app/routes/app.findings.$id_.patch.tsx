import { page } from '../page.server.ts'
import { readPatch } from '../services/read-patch.ts'

/** What mends the finding: the page asks once it shows. */
export const loader = page(async ({ vigie, shopId, language, params }) => ({
  patch: await readPatch(vigie, { shopId, findingId: params.id ?? '', language }),
}))
