import type { QueueItem } from '../../lib/protocol/desk.ts'

type OpenStatus = Extract<QueueItem['status'], 'draft' | 'pending_review' | 'pending_publish'>

/** What the queue is narrowed to; in the address, so that it can be kept, sent and gone back to. */
export interface Filters {
  readonly status: OpenStatus | ''
  /** Its slug: the log-in comes back only to plain characters. */
  readonly office: string
  readonly mine: boolean
}

export type Route = { readonly at: 'queue'; readonly filters: Filters } | { readonly at: 'proposal'; readonly number: number } | { readonly at: 'rules' } | { readonly at: 'change-rules' }

export const NO_FILTERS: Filters = { status: '', office: '', mine: false }

const STATUSES: Readonly<Record<string, OpenStatus>> = { bozza: 'draft', 'in-revisione': 'pending_review', pronta: 'pending_publish' }

/** The states a proposal of the queue may be in, in the order it goes through them. */
export const OPEN_STATUSES: readonly OpenStatus[] = Object.values(STATUSES)

/** Where the rules are read, and where a change of them is written. */
export const RULES_PLACES = { rules: '#/regole', 'change-rules': '#/regole/modifica' } as const

/** Reads the part of the address after `#`: `/proposta/12`, `/regole`, `/?stato=pronta&ufficio=anagrafe&mie=1`. Anything else is the queue. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [, number] = /^\/proposta\/([1-9]\d{0,8})$/.exec(path) ?? []
  if (number) return { at: 'proposal', number: Number(number) }
  if (`#${path}` === RULES_PLACES.rules) return { at: 'rules' }
  if (`#${path}` === RULES_PLACES['change-rules']) return { at: 'change-rules' }
  const asked = new URLSearchParams(query)
  return { at: 'queue', filters: { status: STATUSES[asked.get('stato') ?? ''] ?? '', office: asked.get('ufficio') ?? '', mine: asked.get('mie') === '1' } }
}

export function queueHref(filters: Filters): string {
  const stato = Object.keys(STATUSES).find((word) => STATUSES[word] === filters.status)
  const asked = new URLSearchParams({ ...(stato ? { stato } : {}), ...(filters.office ? { ufficio: filters.office } : {}), ...(filters.mine ? { mie: '1' } : {}) })
  return asked.size === 0 ? '#/' : `#/?${asked}`
}

export function proposalHref(number: number): string {
  return `#/proposta/${number}`
}
