/** What the ratings are narrowed to; in the address, so that it can be kept and sent. */
export interface AskedRatings {
  readonly site: string
  /** Key of an office; `sito` for pages that gather others. */
  readonly office: string
  /** A year; empty for the last twelve months. */
  readonly period: string
  readonly order: Order
}

export type Order = 'missing' | 'most' | 'comments'

const ORDERS: Readonly<Record<string, Order>> = { 'da-migliorare': 'missing', 'piu-valutate': 'most', 'piu-commenti': 'comments' }

export const RATINGS_PLACE = '#/valutazioni'

export function readAskedRatings(query: string): AskedRatings {
  const asked = new URLSearchParams(query)
  return { site: asked.get('sito') ?? '', office: asked.get('ufficio') ?? '', period: asked.get('periodo') ?? '', order: ORDERS[asked.get('ordine') ?? ''] ?? 'missing' }
}

export function ratingsHref({ site, office, period, order }: AskedRatings): string {
  const word = order === 'missing' ? '' : (Object.keys(ORDERS).find((name) => ORDERS[name] === order) ?? '')
  const asked = new URLSearchParams(Object.entries({ sito: site, ufficio: office, periodo: period, ordine: word }).filter(([, value]) => value !== ''))
  return asked.size === 0 ? RATINGS_PLACE : `${RATINGS_PLACE}?${asked}`
}
