import type { Holder } from '../nature.ts'
import type { ValueChange } from '../../compare/value-change.ts'
import { bare, FACT_WORDS as say, lower } from '../words.ts'

type Noun = keyof typeof say.nouns

/** What a sentence calls a value, with its article: as the model says, else by what it is about. */
export function nounOf({ is, nature, label }: ValueChange): string {
  return is.called ?? say.nouns[nature as Noun] ?? lower(shortLabel(label))
}

/** What a list of facts calls it, in a word or two. */
export function subjectOf({ is, nature, label }: ValueChange): string {
  if (nature === 'order') return say.orderOf(firstLabel(label))
  if (is.called) return bare(is.called)
  const known = say.subjects[nature as keyof typeof say.subjects] ?? say.nouns[nature as Noun]
  // A file that is no attachment of a list is called as its field: «curriculum».
  if (known === undefined || (nature === 'attachment' && !/ › \d/.test(label))) return lower(firstLabel(label))
  return bare(known)
}

/** «Orari» of «Orari › 2», «Protocollo › Numero» as it is; «Stato» of «Fasi › 1 › Stato». */
export function shortLabel(label: string): string {
  const parts = label.split(' › ')
  const last = parts.at(-1) ?? label
  if (/^\d+$/.test(last)) return parts.slice(0, -1).join(' › ')
  return parts.some((part) => /^\d+$/.test(part)) ? last : label
}

/** The field of the form that it belongs to. */
export function firstLabel(label: string): string {
  return label.split(' › ')[0] ?? label
}

/** What an element of a list is known by, or `''`. */
export function nameOf({ titolo, nome, ruolo, valore }: Holder): string {
  return [titolo, nome, ruolo, valore].find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? ''
}

/** What it is called, and in which element of a list it is: «Stato di «Graduatoria»». */
export function placedLabel({ label, holder, field }: ValueChange): string {
  const inElement = /\.\d+\./.test(field)
  const name = inElement ? nameOf(holder.after) || nameOf(holder.before) : ''
  return name === '' ? shortLabel(label) : say.ofWhich(shortLabel(label), name)
}
