import type { QueueAnswer } from '../../../lib/protocol/desk.ts'

/** A text that is another whenever anything about a proposal is, as the queue tells it; empty for one that is not there. */
export function versionOf(queue: QueueAnswer | null, number: number): string {
  const item = queue?.items.find((one) => one.number === number)
  if (item) return `${item.tip} ${item.updatedAt} ${item.status}`
  const ended = queue?.ended.find((one) => one.number === number)
  return ended ? `${ended.last.what} ${ended.last.at}` : ''
}

/**
 * The same of a proposal and of what is published with it: the members it was shown with, of which one may have left or
 * ended, and those that have joined since.
 *
 * @param shown numbers of the members that are on the screen
 */
export function versionTogether(queue: QueueAnswer | null, number: number, shown: readonly number[]): string {
  const own = versionOf(queue, number)
  if (queue === null || own === '') return own
  const id = queue.items.find((one) => one.number === number)?.package?.id
  const joined = queue.items.filter((one) => id !== undefined && one.package?.id === id).map((one) => one.number)
  const others = [...new Set([...shown, ...joined])].filter((one) => one !== number).sort((a, b) => a - b)
  return [own, ...others.map((one) => `${one}: ${versionOf(queue, one)}`)].join('\n')
}
