import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { type Filters, LANE_NAMES, OPEN_STATUSES, WHOSE_NAMES } from '../route.ts'
import { QUEUE_WORDS } from '../words/queue.ts'
import { WORDS } from '../words/desk.ts'
import { fits, isTheirs } from './lines.ts'
import { slugOfName } from './slug-of-name.ts'

/** One value a filter can take; `count`: how many lines it would leave, beside the other filters. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** What each filter but the search can be set to. */
export function choicesOf(items: readonly QueueItem[], filters: Filters, me: string): Readonly<Record<Exclude<keyof Filters, 'find'>, readonly Choice[]>> {
  const without = (name: keyof Filters) => items.filter((item) => fits(item, { ...filters, [name]: '' }, me))
  const tallied = (name: keyof Filters, valueOf: (item: QueueItem) => string, choices: readonly (readonly [value: string, label: string])[]): readonly Choice[] => {
    const tally = new Map<string, number>()
    for (const item of without(name)) tally.set(valueOf(item), (tally.get(valueOf(item)) ?? 0) + 1)
    return choices.map(([value, label]) => ({ value, label, count: tally.get(value) ?? 0 }))
  }
  const theirs = without('whose')
  return {
    board: tallied('board', ({ site }) => slugOfName(site), named(items.map(({ site }) => site))),
    office: tallied('office', ({ office }) => slugOfName(office), named(items.map(({ office }) => office))),
    status: tallied('status', ({ status }) => status, OPEN_STATUSES.map((status) => [status, WORDS.status[status]])),
    lane: tallied('lane', ({ lane }) => lane.name, LANE_NAMES.map((lane) => [lane, QUEUE_WORDS.lane[lane]])),
    whose: WHOSE_NAMES.map((whose) => ({ value: whose, label: QUEUE_WORDS.whoseOptions[whose], count: theirs.filter((item) => isTheirs(item, whose, me)).length })),
  }
}

function named(names: readonly string[]): readonly (readonly [value: string, label: string])[] {
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'it')).map((name) => [slugOfName(name), name])
}
