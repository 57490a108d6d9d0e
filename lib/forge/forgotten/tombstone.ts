import { dayInWords } from '../../model/facts/days.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { ForgottenEntry } from './forgotten-entry.ts'

/** How every text in place of another begins: no page of ours does, and no file people load. */
const FIRST = 'redazione-diffusa rimosso 1\n'

const WORDS = {
  text: (day: string, reason: string, protocol: string | null) => `Testo rimosso il ${day}: ${reason}${protocol === null ? '' : ` (protocollo ${protocol})`}.`,
  missing: 'Il file non è nell’archivio dei dati personali di questo portale.',
} as const

/**
 * What is shown in place of a text that is forgotten. The register keeps its SHA-256, so that what is shown can be compared
 * with what was decided: the same entry gives the same bytes for ever.
 */
export function tombstoneOf({ at, reason, protocol }: Pick<ForgottenEntry, 'at' | 'reason' | 'protocol'>): Uint8Array {
  return new TextEncoder().encode(`${FIRST}\n${WORDS.text(dayInWords({ day: Date.parse(`${romeDay(at)}T00:00Z`), hour: '' }), reason, protocol)}\n`)
}

/** In place of a file of which there is only the reference: a copy of the history without the store beside it. */
export function missingNotice(): Uint8Array {
  return new TextEncoder().encode(`${FIRST}\n${WORDS.missing}\n`)
}

/** Are these bytes in place of others? They are served to nobody as the file they stand for. */
export function isTombstone(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, FIRST.length)) === FIRST
}
