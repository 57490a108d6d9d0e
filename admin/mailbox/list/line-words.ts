import type { FolderRole, ListLine, MailPerson } from '../mail.ts'
import { LIST_WORDS as say } from '../words/list.ts'
import { isUnread } from './uids-of.ts'

/** Who a line is about: who wrote it, or whom it is for where the person wrote it. */
export function whoOf(line: ListLine, role: FolderRole | null): string {
  if (role !== 'sent' && role !== 'drafts') return named(line.from) || say.nobody
  const to = named(line.to)
  return to ? say.to(to) : say.toNobody
}

export function subjectOf({ subject }: Pick<ListLine, 'subject'>): string {
  return subject.trim() || say.noSubject
}

/** What is said before who wrote, as the eye catches it first. */
export function statesOf(line: ListLine): string {
  return said([isUnread(line) && say.said.unread, line.flagged && say.said.flagged, line.draft && say.said.draft])
}

/** What is said after the day: what the drawings of a line show. */
export function marksOf(line: ListLine): string {
  return said([line.attachments && say.said.attachments, line.certified && say.certified[line.certified], line.answered && say.said.answered, line.forwarded && say.said.forwarded])
}

function said(parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(', ')
}

function named(people: readonly MailPerson[]): string {
  return people.map(({ name, email }) => name.trim() || email).filter(Boolean).join(', ')
}
