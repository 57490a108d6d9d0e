import type { JsonLd } from './json-ld.ts'

const FREE = /^(?:(?:ingresso|partecipazione|accesso|entrata|evento|visita)(?: è)? )?(?:libero|libera|gratuito|gratuita|gratis)(?: per tutti)?\.?$/i
const PRICE = /^(?:ingresso |biglietto |costo )?(?:€ ?(\d{1,4}(?:,\d{2})?)|(\d{1,4}(?:,\d{2})?) ?(?:euro|€))\.?$/i

/** What an event costs, where its words leave no doubt: free for all, or one price for all. Nothing for anything else («gratis fino a 12 anni»). */
export function priceOf(cost: string, url: string): { readonly isAccessibleForFree?: true; readonly offers?: JsonLd } {
  if (FREE.test(cost.trim())) return { isAccessibleForFree: true }
  const [, before, after] = PRICE.exec(cost.trim()) ?? []
  const price = before ?? after
  return price === undefined ? {} : { offers: { '@type': 'Offer', price: price.replace(',', '.'), priceCurrency: 'EUR', url } }
}
