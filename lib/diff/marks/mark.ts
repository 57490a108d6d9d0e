import type { Change } from '../change.ts'
import { type Attributes, newElement, newText } from './make-nodes.ts'
import type { HtmlElement, HtmlNode } from '../tree/html.ts'
import { DIFF_WORDS as say } from '../words.ts'

/** How a piece of the page is marked: `data-diff`, which the style sheet of the marks and the desk read. */
export type How = 'deleted' | 'inserted' | 'moved-away' | 'moved-here' | 'restyled' | 'link' | 'image'

/** What every mark carries: its kind, the number of its change, the change in a sentence; the focus can be moved to it. */
export function markAttributes(how: How, { number, sentence }: Change): Attributes {
  return { 'data-diff': how, 'data-diff-n': String(number), 'data-diff-says': sentence, tabindex: '-1' }
}

/** Words of ours in the page, which are no part of it. `hidden` are for the ear, where the eye sees the mark. */
export function ownWords(text: string, look: 'hidden' | 'label' | 'note', more: readonly HtmlNode[] = []): HtmlElement {
  return newElement('span', { class: look === 'hidden' ? 'visually-hidden' : `rd-diff-${look}`, 'data-diff-words': '' }, [newText(text), ...more])
}

/** Wraps a piece of a line in its mark. An image is not struck or underlined: it says in words that it went or came. */
export function markLine(how: How, change: Change, inside: readonly HtmlNode[], { first, image, note }: { readonly first: boolean; readonly image: boolean; readonly note: string }): HtmlElement {
  const attributes = markAttributes(how, change)
  if (how === 'deleted' || how === 'inserted') {
    const begin = how === 'deleted' ? say.deletedFrom : say.insertedFrom
    return newElement(how === 'deleted' ? 'del' : 'ins', attributes, [ownWords(begin, image ? 'label' : 'hidden'), ...inside, ownWords(say.markEnd, 'hidden')])
  }
  return newElement('span', attributes, first ? [...inside, ownWords(` (${note})`, 'note')] : inside)
}
