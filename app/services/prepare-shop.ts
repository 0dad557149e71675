import type { Vigie } from '../vigie.ts'

/** After an install: learns the shop's facts and what Shopify grants us, plans its scans and asks for the first one. */
export declare function prepareShop(vigie: Pick<Vigie, 'db' | 'queue' | 'admin' | 'now' | 'log'>, input: { shopId: string }): Promise<void>
