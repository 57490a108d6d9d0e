import { isBlank } from '../../compare/meaning.ts'
import type { ValueChange } from '../../compare/value-change.ts'
import type { Telling } from '../fact.ts'
import type { Holder } from '../nature.ts'
import { bare, brief, FACT_WORDS as say } from '../words.ts'
import { nounOf, subjectOf } from './noun.ts'
import { tellValue } from './tell-value.ts'

/** A way to reach somebody: one of a list, or a field of its own. */
export function tellContact(change: ValueChange): Telling {
  const { is, before, after, holder } = change
  if (is.kind === 'group') return told(contactNoun(asHolder(after ?? before)), contactValue(before), contactValue(after))
  if (!change.field.endsWith('.valore')) return change.nature === 'contact' ? tellValue(change) : told(nounOf(change), plain(before), plain(after), subjectOf(change))
  return told(contactNoun(holder.after), plain(before), plain(after))
}

function told(noun: string, before: string | null, after: string | null, subject = bare(noun)): Telling {
  if (before !== null && after !== null) return { subject, lead: say.changes(noun), sentence: say.passes(noun, before, after) }
  const sentence = after !== null ? say.newOne(noun, after) : say.goneOne(noun, before ?? '')
  return { subject, lead: sentence, sentence }
}

function contactNoun({ tipo }: Holder): string {
  return say.contacts[String(tipo)] ?? say.otherContact(String(tipo))
}

function contactValue(value: unknown): string | null {
  if (value === undefined) return null
  const { valore, nota } = asHolder(value)
  return isBlank(nota) ? brief(String(valore)) : say.noted(brief(String(valore)), brief(String(nota)))
}

function plain(value: unknown): string | null {
  return value === undefined ? null : brief(typeof value === 'number' ? value.toLocaleString('it-IT', { maximumFractionDigits: 20 }) : String(value))
}

function asHolder(value: unknown): Holder {
  return (value ?? {}) as Holder
}
