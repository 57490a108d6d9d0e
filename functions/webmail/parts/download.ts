import { sha256 } from '../../../lib/digest/sha256.ts'
import type { LeasedMailbox } from '../../../lib/mail/mailbox/mailbox-provider.ts'
import type { PartContent } from '../../../lib/mail/mailbox/opened-message.ts'
import { askedRange, rangeWithin } from './byte-range.ts'
import { savedResponse } from './part-response.ts'
import { countOf, pieceOf } from './piece-of.ts'
import { untilRead } from './until-read.ts'

/** A file of a message, for whoever saves it. */
interface Download {
  readonly name: string
  /** What names it for ever: the folder with its validity, the message, the part. Under these a server never has another (RFC 9051 §2.3.1.1). */
  readonly place: readonly (string | number)[]
  /** Its bytes from the start, as often as they are asked for. */
  readonly content: () => Promise<Pick<PartContent, 'size' | 'bytes'>>
}

/**
 * A file, or the piece of it that a browser still lacks: a download that broke off goes on where it was (RFC 9110 §14). Of what
 * travels encoded only the end tells how long it is, so a piece costs a reading more; nothing of it is kept in memory.
 */
export async function downloadResponse({ headers }: Request, mailbox: LeasedMailbox, { name, place, content }: Download): Promise<Response> {
  const etag = `"${(await sha256(JSON.stringify(place))).slice(0, 32)}"`
  const asked = askedRange(headers, etag)
  const { size, bytes } = await content()
  const about = { etag, 'accept-ranges': 'bytes' }
  if (asked === null) return savedResponse(untilRead(bytes, mailbox), name, { ...about, ...(size === null ? {} : { 'content-length': String(size) }) })
  const total = size ?? (await countOf(bytes))
  const range = rangeWithin(asked, total)
  if (range === null) {
    if (size !== null) await bytes.cancel().catch(() => undefined)
    mailbox.release()
    return new Response(null, { status: 416, headers: { ...about, 'content-range': `bytes */${total}`, 'cache-control': 'private, no-store' } })
  }
  const { first, last } = range
  const again = size === null ? (await content()).bytes : bytes
  return savedResponse(untilRead(pieceOf(again, first, last), mailbox), name, { ...about, 'content-range': `bytes ${first}-${last}/${total}`, 'content-length': String(last - first + 1) })
}
