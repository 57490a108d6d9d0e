import type { QueueAnswer, QueueItem, QueueStep } from '../../../lib/protocol/desk.ts'
import { LIVE_WORDS as say } from '../words/live.ts'

/** Named one by one up to here: more in one breath is noise. */
const MOST_NAMED = 2

/** What others did between two answers of the queue, in words for a person (by id); `null` when there is nothing to say. */
export function newsBetween(before: QueueAnswer, after: QueueAnswer, me: string): string | null {
  const known = new Map(before.items.map((item) => [item.number, item]))
  const here = new Set(after.items.map(({ number }) => number))
  const sentences = [
    ...after.items.flatMap((item) => sentenceFor(known.get(item.number), item, me)),
    ...before.items.filter(({ number }) => !here.has(number)).flatMap((item) => goneSentence(item, after.ended.find(({ number }) => number === item.number)?.last, me)),
  ]
  if (sentences.length === 0) return null
  return sentences.length > MOST_NAMED ? say.several(sentences.length) : sentences.join(' ')
}

// Drafts are saved every few seconds while somebody writes: no news of those.
function sentenceFor(before: QueueItem | undefined, after: QueueItem, me: string): readonly string[] {
  const { last, title, office, status } = after
  const same = before?.last.at === last.at && before.last.what === last.what
  if (same || last.by.id === me) return []
  if (status === 'draft' && (!before || before.status === 'draft')) return []
  return before && before.status !== 'draft' ? [say.step(title, last)] : [say.arrived(title, office)]
}

function goneSentence({ title, status }: QueueItem, last: QueueStep | undefined, me: string): readonly string[] {
  if (status === 'draft' || last?.by.id === me) return []
  return [last ? say.step(title, last) : say.gone(title)]
}
