import type { QueueItem } from '../../../lib/protocol/desk.ts'

/** Letters without their accents and digits, in words joined by hyphens: «Città dell’arte» is `citta-dell-arte`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const texts = new WeakMap<QueueItem, string>()

/** Has a line every word that is looked for, or words that begin with them? `find` is folded. */
export function isFound(item: QueueItem, find: string): boolean {
  if (find === '') return true
  const text = texts.get(item) ?? textOf(item)
  texts.set(item, text)
  return find.split('-').every((word) => text.includes(`-${word}`))
}

function textOf({ number, title, summary, site, office, type, author, takenBy }: QueueItem): string {
  return `-${folded([number, title, summary, site, office, type, author.name, takenBy?.name ?? ''].join(' '))}`
}
