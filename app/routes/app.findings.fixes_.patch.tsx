import { readWithout } from '../fixes-query.ts'
import { page } from '../page.server.ts'
import { readThemePatch } from '../services/read-theme-patch.ts'

/** All safe fixes in one: the page asks once it shows. */
export const loader = page(async ({ vigie, shopId, language, url }) => ({
  patch: await readThemePatch(vigie, { shopId, language, without: readWithout(url.searchParams) }),
}))
