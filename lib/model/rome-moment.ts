/** What a day and a time of the offices (Europe/Rome) mean: a moment, or why there is none. Milliseconds since the epoch. */
export type RomeMoment = { readonly kind: 'moment'; readonly at: number } | { readonly kind: 'missing' | 'twice' | 'shape' }

const HOUR = 3_600_000
const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' })

/**
 * Reads `2026-11-30T08:00` as the clocks of the offices show it. When summer time begins an hour is not there (`missing`),
 * when it ends one comes twice (`twice`): which of the two was meant is for the person to say, not to guess.
 *
 * @example romeMoment('2026-11-30T08:00') // { kind: 'moment', at: Date.UTC(2026, 10, 30, 7) }
 */
export function romeMoment(local: string): RomeMoment {
  const asUtc = SHAPE.test(local) ? Date.parse(`${local}Z`) : Number.NaN
  // Date.parse takes 31 February for 3 March.
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return { kind: 'shape' }
  // Italy is one hour ahead of UTC, two in summer (Directive 2000/84/EC).
  const [first, second] = [asUtc - 2 * HOUR, asUtc - HOUR].filter((at) => romeLocal(at) === local)
  if (first === undefined) return { kind: 'missing' }
  return second === undefined ? { kind: 'moment', at: first } : { kind: 'twice' }
}

/** A moment as the clocks of the offices show it, `2026-11-30T08:00`. */
export function romeLocal(at: number): string {
  return parts.format(at).replace(' ', 'T')
}
