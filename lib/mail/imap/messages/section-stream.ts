import type { MessageRef } from '../../mailbox/messages.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import type { PieceDecoder } from '../body/base64-decoder.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { select } from '../wire/select.ts'
import { atom, peek } from '../wire/tokens.ts'

/** Octets a round trip brings: with 64 kB, 25 MB take a minute where the server is a tenth of a second away. */
const PIECE = 1 * 1024 * 1024

/**
 * A section of a message as whoever reads it asks for more. Between two pieces others may use the connection; a lost one is
 * made again, and the next piece comes over it.
 *
 * @param section as `BODY[…]` names it; empty for the whole message
 */
export function sectionStream(link: ImapLink, ref: MessageRef, section: string, decode: PieceDecoder): ReadableStream<Uint8Array> {
  const release = link.hold()
  let at = 0
  const next = (): Promise<Buffer> =>
    link.read(async (client) => {
      await select(client, ref.folder, ref.validity)
      const [row] = await fetchByUid(client, String(ref.uid), [atom('UID'), peek(section, at, PIECE)])
      if (!row) throw new MailMessageGoneProblem()
      // Past the end a server says there is nothing, or nothing at all.
      return row.sections.get(section.toUpperCase()) ?? Buffer.alloc(0)
    })
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          for (;;) {
            const piece = await next()
            at += piece.length
            const done = piece.length < PIECE
            const bytes = decode(piece.subarray(0, PIECE), done)
            if (bytes.length > 0) controller.enqueue(bytes)
            if (done) {
              release()
              return controller.close()
            }
            if (bytes.length > 0) return
          }
        } catch (error) {
          release()
          controller.error(error)
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  )
}
