import type { ValueChange } from '../../compare/value-change.ts'
import type { Known, Telling } from '../fact.ts'
import { fileInWords } from '../file-in-words.ts'
import type { Holder } from '../nature.ts'
import { brief, FACT_WORDS as say } from '../words.ts'
import { nameOf, shortLabel, subjectOf } from './noun.ts'

/** A file or an image that came, went or took another's place: what it is and how big, on both sides. */
export function tellFile(change: ValueChange, { sizeOf }: Known): Telling {
  const side = (which: 'before' | 'after') => {
    const reference = referenceOf(change[which])
    if (reference === null) return null
    const file = said(reference, sizeOf(which, reference))
    return { reference, said: isPersonal(change[which]) ? say.personal(file) : file }
  }
  const files = { before: side('before'), after: side('after') }
  const noun = nounFor(change)
  return { subject: subjectOf(change), files, ...sentences(noun, files) }
}

function sentences(noun: string, { before, after }: NonNullable<Telling['files']>): Pick<Telling, 'lead' | 'sentence'> {
  if (before !== null && after !== null) return { lead: say.replaced(noun), sentence: `${say.replaced(noun)}: da ${before.said} a ${after.said}` }
  const sentence = after === null ? say.goneFile(noun) : say.newFile(noun, after.said)
  return { lead: sentence, sentence }
}

function nounFor({ is, nature, label, before, after, holder, field }: ValueChange): string {
  if (nature === 'image') return say.nouns.image
  const element = is.kind === 'group' ? ((after ?? before) as Holder) : /\.\d+\./.test(field) ? holder.after : null
  if (!element) return say.file(shortLabel(label))
  return nameOf(element) === '' ? say.nouns.attachment : say.ofTitle(say.nouns.attachment, nameOf(element))
}

/** Who approves must know it: what they put online is deleted when the page ends, and not before. */
function isPersonal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as Holder).dati_personali === true
}

// What lies elsewhere is known by its address alone.
function said(reference: string, size: number | undefined): string {
  return /^https?:/.test(reference) ? brief(reference) : fileInWords(reference, size)
}

/** The file a value refers to: itself, or what an element of a list holds. */
export function referenceOf(value: unknown): string | null {
  const file = typeof value === 'object' && value !== null ? ((value as Holder).file ?? (value as Holder).url) : value
  return typeof file === 'string' && file !== '' ? file : null
}
