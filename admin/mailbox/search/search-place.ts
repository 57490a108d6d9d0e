import type { MailQuery } from '../mail.ts'

/** What is looked for, and where: one folder, or all of them. */
export interface SearchPlace {
  readonly query: MailQuery
  /** `null` for every folder but the bin and the junk. */
  readonly folder: string | null
}

/** The conditions that are words or days, by their word in the address. */
const TEXTS = { testo: 'text', da: 'from', a: 'to', oggetto: 'subject', dal: 'since', al: 'until' } as const
const MARKS = { nonletti: 'unread', contrassegnati: 'flagged', allegati: 'attachments' } as const

export type TextCondition = (typeof TEXTS)[keyof typeof TEXTS]
export type MarkCondition = (typeof MARKS)[keyof typeof MARKS]
export type Condition = TextCondition | MarkCondition

export function readSearch(asked: URLSearchParams): SearchPlace {
  const texts = Object.entries(TEXTS).flatMap(([word, name]) => {
    const value = (asked.get(word) ?? '').trim().slice(0, 200)
    return value === '' || (isDay(name) && !/^\d{4}-\d\d-\d\d$/.test(value)) ? [] : [[name, value] as const]
  })
  const marks = Object.entries(MARKS).flatMap(([word, name]) => (asked.get(word) === 'si' ? [[name, true] as const] : []))
  return { query: Object.fromEntries([...texts, ...marks]), folder: asked.get('cartella') || null }
}

export function searchParams({ query, folder }: SearchPlace): URLSearchParams {
  const texts = Object.entries(TEXTS).flatMap(([word, name]) => (query[name] ? [[word, query[name]]] : []))
  const marks = Object.entries(MARKS).flatMap(([word, name]) => (query[name] ? [[word, 'si']] : []))
  return new URLSearchParams([...texts, ...marks, ...(folder === null ? [] : [['cartella', folder]])])
}

/** The conditions that hold, in the order they are read out. */
export function conditionsOf(query: MailQuery): readonly Condition[] {
  return [...Object.values(TEXTS), ...Object.values(MARKS)].filter((name) => query[name] !== undefined)
}

export function without({ query, folder }: SearchPlace, condition: Condition): SearchPlace {
  const { [condition]: _gone, ...rest } = query
  return { query: rest, folder }
}

function isDay(name: TextCondition): boolean {
  return name === 'since' || name === 'until'
}
