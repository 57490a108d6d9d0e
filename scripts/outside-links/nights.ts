import * as v from 'valibot'
import type { Answer, Why } from './answer.ts'

const day = v.pipe(v.string(), v.isoDate())
const WHYS = ['gone', 'refused', 'broken', 'slow', 'no-host', 'no-answer', 'certificate', 'loop', 'redirect'] as const satisfies readonly Why[]
const Trouble = v.strictObject({ nights: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)), since: day, last: day, why: v.picklist(WHYS), status: v.nullable(v.number()) })
const Text = v.pipe(v.string(), v.maxLength(20_000_000), v.parseJson(), v.strictObject({ version: v.literal(1), links: v.record(v.string(), Trouble) }))

/** How long an address has not answered: in nights on which it was asked, not in days. */
export type Trouble = v.InferOutput<typeof Trouble>
export type Nights = ReadonlyMap<string, Trouble>

/** Nights after which an address is told as broken: servers are mended, and networks have bad days. */
export const ENOUGH = 3

/** What was known before; `null` for a text that is none of ours. */
export function parseNights(text: string): Nights | null {
  const parsed = v.safeParse(Text, text)
  return parsed.success ? new Map(Object.entries(parsed.output.links)) : null
}

export function encodeNights(nights: Nights): string {
  return `${JSON.stringify({ version: 1, links: Object.fromEntries([...nights].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 1)}\n`
}

/**
 * What is known after tonight. An address that was not asked stays as it was; one that no page leads to any more is
 * forgotten. The same night twice counts once; a night on which nothing at all answered is a fault of ours and counts for nobody.
 */
export function afterTonight(before: Nights, answers: ReadonlyMap<string, Answer>, today: string): Nights {
  const isOurs = isOurFault(answers)
  const known = [...answers].flatMap(([url, answer]): [string, Trouble][] => {
    const was = before.get(url)
    if (answer.is === 'unasked' || isOurs) return was ? [[url, was]] : []
    if (answer.is === 'good') return []
    const { why, status } = answer
    const nights = was === undefined ? 1 : was.nights + (was.last === today ? 0 : 1)
    return [[url, { nights, since: was?.since ?? today, last: today, why, status }]]
  })
  return new Map(known)
}

/** Did nothing at all answer? Then it is this machine that reaches nobody. */
export function isOurFault(answers: ReadonlyMap<string, Answer>): boolean {
  const asked = [...answers.values()].filter(({ is }) => is !== 'unasked')
  return asked.length > 1 && asked.every((answer) => answer.is === 'bad' && answer.status === null)
}
