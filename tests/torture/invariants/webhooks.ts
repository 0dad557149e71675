import { type Invariant, noRows } from './invariant.ts'

const delivered: Invariant = {
  says: 'every acknowledged webhook was handled, once',
  async check({ stage, sql }) {
    const { rows } = await sql('SELECT webhook_id, event_id, handled_at FROM webhook_receipts')
    const ids = new Map(rows.map(row => [row.webhook_id, row]))
    const events = new Set(rows.map(row => row.event_id))
    const gone = (shop: string) => shop.startsWith('redacted.')
    const acknowledged = (await stage.emulator.webhooks()).filter(({ state, shop }) => state === 'delivered' && !gone(shop))
    return acknowledged.flatMap(({ webhookId, eventId, topic, shop }) => {
      const receipt = ids.get(webhookId)
      // One event may come as several webhooks, of which one is kept.
      if (!receipt) return events.has(eventId) ? [] : [`${topic} ${webhookId} of ${shop} was acknowledged and is lost`]
      return receipt.handled_at ? [] : [`${topic} ${webhookId} of ${shop} was not handled`]
    })
  },
}

export const webhookInvariants: Invariant[] = [
  delivered,
  noRows(
    'no webhook was handled twice',
    // A shop's deletion takes its receipts along: what comes again then is new, and of an unknown shop.
    `SELECT id, count(*)::int FROM torture.trail JOIN webhook_receipts ON webhook_id = id
      WHERE what = 'webhook handled' AND shop_id IS NOT NULL GROUP BY id HAVING count(*) > 1`,
  ),
  noRows(
    'no event was taken twice',
    'SELECT shop_id, topic, event_id, count(*)::int FROM webhook_receipts WHERE event_id IS NOT NULL GROUP BY 1, 2, 3 HAVING count(*) > 1',
  ),
  noRows(
    'a publish webhook led to the one scan that it says',
    `SELECT shop_id, (SELECT count(*) FROM scans WHERE scans.shop_id = shops.shop_id AND trigger = 'publish')::int AS scans, said::int FROM (
        SELECT shop_id, count(*) FILTER (WHERE outcome = 'scan requested') AS said FROM webhook_receipts GROUP BY shop_id) AS shops
      WHERE shop_id IS NOT NULL AND (SELECT count(*) FROM scans WHERE scans.shop_id = shops.shop_id AND trigger = 'publish') <> said`,
  ),
  noRows(
    'an uninstall webhook ended the one installation that it says',
    `SELECT shop_id, said::int, (SELECT count(*) FROM installations WHERE installations.shop_id = shops.shop_id AND uninstalled_at IS NOT NULL)::int AS ended FROM (
        SELECT shop_id, count(*) FILTER (WHERE outcome = 'ended') AS said FROM webhook_receipts GROUP BY shop_id) AS shops
      WHERE shop_id IS NOT NULL AND said <>
        (SELECT count(*) FROM installations WHERE installations.shop_id = shops.shop_id AND uninstalled_at IS NOT NULL)`,
  ),
]
