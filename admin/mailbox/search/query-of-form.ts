import type { SearchPlace } from './search-place.ts'

const TEXTS = ['from', 'to', 'subject', 'text', 'since', 'until'] as const
const MARKS = ['attachments', 'unread', 'flagged'] as const

/** What a form of conditions asks for: fields left empty ask nothing. */
export function queryOfForm(form: FormData): SearchPlace {
  const written = (name: string) => String(form.get(name) ?? '').trim()
  const texts = TEXTS.flatMap((name) => (written(name) === '' ? [] : [[name, written(name)] as const]))
  const marks = MARKS.flatMap((name) => (form.get(name) === null ? [] : [[name, true] as const]))
  return { query: Object.fromEntries([...texts, ...marks]), folder: written('folder') || null }
}
