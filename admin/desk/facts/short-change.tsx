import type { Fact } from '../../../lib/model/facts/fact.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'

/** Longer than this, two values on one line are no longer seen together. */
const SHORT = 60

/** Do both values fit on one line? */
export function isShort({ before, after, how }: Fact): boolean {
  return how === 'changed' && [before, after].every((text) => text !== null && text.length <= SHORT && !text.includes('\n'))
}

/** The value that was and the one that is on one line: struck and underlined to the eye, the arrow said in words to the ear. */
export function ShortChange({ fact: { before, after } }: { readonly fact: Fact }) {
  return (
    <p class="desk-short">
      <del>{before}</del> <span class="desk-arrow" aria-hidden="true" />
      <span class="visually-hidden">{say.becomes}</span> <ins>{after}</ins>
    </p>
  )
}
