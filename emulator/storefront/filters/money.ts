import type { Visit } from '../visit.ts'

/** Prices are in cents, shown as the shop's currency is written. */
export function moneyFilters({ shop, locale }: Visit) {
  const { currencyCode } = shop.definition
  const format = (cents: unknown, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format((Number(cents) || 0) / 100)
  const money = (cents: unknown) => format(cents, { style: 'currency', currency: currencyCode })
  const plain = (cents: unknown) => format(cents, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return {
    money,
    money_with_currency: (cents: unknown) => `${money(cents)} ${currencyCode}`,
    money_without_currency: plain,
    money_without_trailing_zeros: (cents: unknown) => money(cents).replace(/[.,]00(?=\D*$)/, ''),
  }
}
