import { encryptionKeys } from '../../../app/shopify/encryption-keys.ts'
import { createTokenCipher } from '../../../app/shopify/token-cipher.ts'
import { type Invariant, noRows } from './invariant.ts'

const tokens: Invariant = {
  says: 'every shop has a token, which can be decrypted and which Shopify takes',
  async check({ stage, sql }) {
    const cipher = createTokenCipher(encryptionKeys.parse(stage.keys))
    const { rows } = await sql('SELECT sessions.id, access_token, domain FROM sessions JOIN shops ON shops.id = shop_id')
    const wrong: string[] = []
    for (const handle of stage.shops) {
      const row = rows.find(({ domain }) => domain === `${handle}.myshopify.com`)
      if (!row) wrong.push(`${handle} has none`)
      else if (!(await stage.emulator.takesToken(handle, cipher.decrypt(row.access_token, `${row.id}/access`)))) wrong.push(handle)
    }
    return wrong
  },
}

export const queueInvariants: Invariant[] = [
  noRows('no job is left under way', "SELECT name, id, retry_count FROM pgboss.job WHERE state IN ('active', 'retry')"),
  noRows('no job has failed for good', "SELECT name, id, output FROM pgboss.job WHERE state = 'failed'"),
  noRows('there is no dead letter', "SELECT id, data FROM pgboss.job WHERE name = 'dead-letters'"),
  tokens,
  noRows(
    'a shop has at most one installation that stands',
    'SELECT shop_id, count(*)::int FROM installations WHERE uninstalled_at IS NULL GROUP BY shop_id HAVING count(*) > 1',
  ),
]
