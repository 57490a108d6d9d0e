import type { MessageRef } from '../../mailbox/messages.ts'
import type { PartContent } from '../../mailbox/opened-message.ts'
import type { MimePart } from '../../mime/mime-part.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import { decoderFor } from '../body/decoder-for.ts'
import { partOfStructure } from '../body/part-of-structure.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { select } from '../wire/select.ts'
import { atom } from '../wire/tokens.ts'
import { sectionStream } from './section-stream.ts'

/** A part by the id that opening the message gave, decoded. */
export async function part(link: ImapLink, ref: MessageRef, id: string): Promise<PartContent> {
  const found = await link.read(async (client) => {
    await select(client, ref.folder, ref.validity)
    const [row] = await fetchByUid(client, String(ref.uid), [atom('UID'), atom('BODYSTRUCTURE')])
    return row?.structure ? partWith(partOfStructure(row.structure).root, id) : undefined
  })
  if (!found) throw new MailMessageGoneProblem()
  const isEncoded = found.encoding === 'base64' || found.encoding === 'quoted-printable'
  return { name: found.name, type: found.type, size: isEncoded ? null : found.end, bytes: sectionStream(link, ref, id, decoderFor(found.encoding)) }
}

function partWith(part: MimePart, id: string): MimePart | undefined {
  if (part.parts.length === 0) return part.id === id && !part.type.startsWith('multipart/') ? part : undefined
  for (const below of part.parts) {
    const found = partWith(below, id)
    if (found) return found
  }
  return undefined
}
