import { COMPOSE_WORDS } from '../../words/compose.ts'
import { addressFault } from './address-fault.ts'
import type { MailPerson } from '../../mail.ts'

export interface ReadRecipients {
  readonly people: readonly MailPerson[]
  /** What could not be read, as it was written, and why. */
  readonly faults: readonly { readonly written: string; readonly sentence: string }[]
}

/** A whole column of a spreadsheet may be pasted: what is more than this stays where it is, and is said. */
const MOST = 500

/**
 * Reads addresses as people type and paste them: `Nome <a@b.it>, c@d.it; "Rossi, Mario" <m@r.it>`, one a line or parted by
 * commas and semicolons. A name with a comma needs no quotes before an address in angle brackets.
 */
export function readRecipients(text: string): ReadRecipients {
  const { found, rest } = pieces(text)
  const read = joined(found).map((written) => ({ written, person: personOf(written) }))
  const judged = read.map(({ written, person }) => ({ written, person, sentence: addressFault(person.email) }))
  const faults = judged.flatMap(({ written, sentence }) => (sentence === null ? [] : [{ written, sentence }]))
  return {
    people: judged.filter(({ sentence }) => sentence === null).map(({ person }) => person),
    faults: rest === '' ? faults : [...faults, { written: rest, sentence: COMPOSE_WORDS.faults.tooMany(MOST) }],
  }
}

/** Parts at commas, semicolons, tabs and line ends, but not within quotes or angle brackets. */
function pieces(text: string): { readonly found: readonly string[]; readonly rest: string } {
  const found: string[] = []
  let begin = 0
  let within: '"' | '>' | null = null
  const take = (end: number) => {
    const piece = text.slice(begin, end).trim()
    if (piece !== '') found.push(piece)
    begin = end + 1
  }
  for (let at = 0; at < text.length && found.length < MOST; at++) {
    const sign = text[at] ?? ''
    if (sign === '\n' || (within === null && /[,;\r\t]/.test(sign))) {
      within = null
      take(at)
    } else if (sign === within) within = null
    else if (within === null && sign === '"') within = '"'
    else if (within === null && sign === '<') within = '>'
  }
  if (found.length < MOST) take(text.length)
  return { found, rest: text.slice(begin).trim() }
}

/** `Rossi` and `Mario <m@r.it>` are one person: the first has no address, the second has it in brackets. */
function joined(all: readonly string[]): readonly string[] {
  const made: string[] = []
  for (const piece of all) {
    const before = made.at(-1)
    if (before !== undefined && /^[^@<>"]+$/.test(before) && /^[^@<>"]+<[^>]*>$/.test(piece)) made.splice(-1, 1, `${before}, ${piece}`)
    else made.push(piece)
  }
  return made
}

function personOf(written: string): MailPerson {
  const [, name = '', bracketed] = /^(.*?)<([^<>]*)>?\s*$/.exec(written) ?? []
  if (bracketed === undefined) return { name: '', email: plain(written) }
  const named = name.trim().replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1').trim()
  return { name: named === plain(bracketed) ? '' : named, email: plain(bracketed) }
}

/** Without what is pasted along: `mailto:`, invisible signs, the stop of the sentence. */
const plain = (address: string): string => address.replace(/^mailto:/i, '').replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '').trim()
