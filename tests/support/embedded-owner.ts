import { openDatabase } from '../../app/db.server.ts'
import { exitOnStartError } from '../../app/start-error.ts'

// A program that owns an embedded folder until it is killed: node embedded-owner.ts <folder>. Prints each row once its commit is acknowledged.
const [folder = ''] = process.argv.slice(2)

try {
  const { db } = await openDatabase({ url: undefined, folder })
  console.log(`open with ${await db.shop.count()} shops`)
  for (;;) {
    const { domain } = await db.shop.create({ data: { domain: `${crypto.randomUUID()}.myshopify.com` } })
    console.log(`committed ${domain}`)
  }
} catch (error) {
  exitOnStartError(error)
}
