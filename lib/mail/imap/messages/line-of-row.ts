import { certifiedKind } from '../../certified/certified-kind.ts'
import type { MessageLine } from '../../mailbox/messages.ts'
import { decodedValue, fieldOf, headerFields } from '../../mime/header-fields.ts'
import { messageIds } from '../../mime/message-ids.ts'
import { peopleOf } from '../../mime/people-of.ts'
import { sentAt } from '../../mime/sent-at.ts'
import { hasAttachment } from '../body/has-attachment.ts'
import { partOfStructure } from '../body/part-of-structure.ts'
import type { Row } from '../wire/fetch-rows.ts'
import type { Selected } from '../wire/select.ts'

/** People a line names: it is one line. */
const PEOPLE = 50
const SUBJECT = 2000

/** The line of a message in a list. */
export function lineOfRow({ path, validity }: Pick<Selected, 'path' | 'validity'>, row: Row, header: Buffer = row.sections.get('HEADER.FIELDS') ?? Buffer.alloc(0)): MessageLine {
  const fields = headerFields(header)
  const value = (name: string) => fieldOf(fields, name)
  return {
    folder: path,
    validity,
    uid: row.uid,
    from: peopleOf(fields, 'from').slice(0, PEOPLE),
    to: peopleOf(fields, 'to').slice(0, PEOPLE),
    subject: decodedValue(value('subject') ?? '').slice(0, SUBJECT),
    at: sentAt(value('date')) ?? (Number.isFinite(row.at) ? row.at : 0),
    size: row.size,
    unread: !row.flags.has('\\Seen'),
    flagged: row.flags.has('\\Flagged'),
    answered: row.flags.has('\\Answered'),
    forwarded: row.flags.has('$Forwarded'),
    draft: row.flags.has('\\Draft'),
    attachments: row.structure !== null && hasAttachment(partOfStructure(row.structure).root),
    certified: certifiedKind(value),
    messageId: messageIds(value('message-id') ?? '')[0] ?? '',
  }
}
