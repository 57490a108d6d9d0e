import type { QueueItem } from '../../lib/protocol/desk.ts'
import { type AskedRegister, readAskedRegister, readRowHref, REGISTER_PLACE } from './audit/asked-register.ts'
import { romeToday } from './queue/rome-today.ts'
import { type AskedRatings, RATINGS_PLACE, readAskedRatings } from './ratings/asked-ratings.ts'
import { readPageHref, type Wanted } from './removal/page-href.ts'
import { readRequestHref, REQUESTS_PLACE } from './requests/request-href.ts'

type OpenStatus = Extract<QueueItem['status'], 'draft' | 'pending_review' | 'pending_publish'>
export type Lane = QueueItem['lane']['name']
/** Those that wait for the person, that they have in hand, that they wrote. */
export type Whose = 'waiting' | 'taken' | 'written'

/** What the queue is narrowed to; in the address, so that it can be kept, sent and gone back to. */
export interface Filters {
  /** Words in plain letters, joined by hyphens: the log-in comes back only to plain characters. So are board and office. */
  readonly find: string
  readonly board: string
  readonly office: string
  readonly status: OpenStatus | ''
  readonly lane: Lane | ''
  readonly whose: Whose | ''
}

export type Route = { readonly at: 'queue'; readonly filters: Filters } | { readonly at: 'proposal'; readonly number: number } | { readonly at: 'page'; readonly path: string; readonly wanted: Wanted } | { readonly at: 'mine' } | { readonly at: 'mail' } | { readonly at: 'rules' } | { readonly at: 'change-rules' } | { readonly at: 'published' } | { readonly at: 'requests' } | { readonly at: 'request'; readonly id: string } | { readonly at: 'ratings'; readonly asked: AskedRatings } | { readonly at: 'register'; readonly asked: AskedRegister } | { readonly at: 'register-row'; readonly commit: string }

export const NO_FILTERS: Filters = { find: '', board: '', office: '', status: '', lane: '', whose: '' }

const STATUSES: Readonly<Record<string, OpenStatus>> = { bozza: 'draft', 'in-revisione': 'pending_review', pronta: 'pending_publish' }
const LANES: Readonly<Record<string, Lane>> = { leggera: 'light', ordinaria: 'ordinary', pesante: 'heavy' }
const WHOSE: Readonly<Record<string, Whose>> = { 'aspettano-me': 'waiting', 'in-carico-a-me': 'taken', 'scritte-da-me': 'written' }

/** The states a proposal of the queue may be in, in the order it goes through them. */
export const OPEN_STATUSES: readonly OpenStatus[] = Object.values(STATUSES)
export const LANE_NAMES: readonly Lane[] = Object.values(LANES)
export const WHOSE_NAMES: readonly Whose[] = Object.values(WHOSE)

/** What is the person's own: what they wrote, which mails they get. */
export const OWN_PLACES = { mine: '#/mie', mail: '#/mail' } as const

/** Where the rules are read, and where a change of them is written. */
export const RULES_PLACES = { rules: '#/regole', 'change-rules': '#/regole/modifica' } as const

/** Where what went online lately is listed. */
export const PUBLISHED_PLACE = '#/pubblicate'

/** Reads the part of the address after `#`: `/proposta/12`, `/regole`, `/?stato=pronta&ufficio=anagrafe`. Anything else is the queue. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [, number] = /^\/proposta\/([1-9]\d{0,8})$/.exec(path) ?? []
  if (number) return { at: 'proposal', number: Number(number) }
  const page = readPageHref(path)
  if (page) return { at: 'page', ...page }
  const request = readRequestHref(path)
  if (request) return { at: 'request', id: request }
  if (`#${path}` === REQUESTS_PLACE) return { at: 'requests' }
  if (`#${path}` === OWN_PLACES.mine) return { at: 'mine' }
  if (`#${path}` === OWN_PLACES.mail) return { at: 'mail' }
  if (`#${path}` === RULES_PLACES.rules) return { at: 'rules' }
  if (`#${path}` === RULES_PLACES['change-rules']) return { at: 'change-rules' }
  if (`#${path}` === RATINGS_PLACE) return { at: 'ratings', asked: readAskedRatings(query) }
  const row = readRowHref(path)
  if (row) return { at: 'register-row', commit: row }
  if (`#${path}` === REGISTER_PLACE) return { at: 'register', asked: readAskedRegister(query, romeToday()) }
  if (`#${path}` === PUBLISHED_PLACE) return { at: 'published' }
  return { at: 'queue', filters: readFilters(new URLSearchParams(query)) }
}

function readFilters(asked: URLSearchParams): Filters {
  const word = (name: string) => asked.get(name) ?? ''
  return { find: word('cerca'), board: word('tavolo'), office: word('ufficio'), status: STATUSES[word('stato')] ?? '', lane: LANES[word('corsia')] ?? '', whose: WHOSE[word('quali')] ?? '' }
}

export function queueHref({ find, board, office, status, lane, whose }: Filters): string {
  const wordOf = (words: Readonly<Record<string, string>>, value: string) => Object.keys(words).find((word) => words[word] === value) ?? ''
  const all = { cerca: find, tavolo: board, ufficio: office, stato: wordOf(STATUSES, status), corsia: wordOf(LANES, lane), quali: wordOf(WHOSE, whose) }
  const asked = new URLSearchParams(Object.entries(all).filter(([, word]) => word !== ''))
  return asked.size === 0 ? '#/' : `#/?${asked}`
}

export function proposalHref(number: number): string {
  return `#/proposta/${number}`
}
