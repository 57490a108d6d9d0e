import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { ImapFlow, ImapResponse } from 'imapflow'
import { formatDateTime } from 'imapflow/lib/tools.js'
import type { MessageToStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import { MailServerUnreachableProblem } from '../../problems/mail-server-unreachable-problem.ts'
import { MailTooLargeProblem } from '../../problems/mail-too-large-problem.ts'
import type { ImapLink } from '../imap-link.ts'
import { command } from '../wire/command.ts'
import { fetchBySequence } from '../wire/fetch-rows.ts'
import { internalsOf } from '../wire/internals.ts'
import { select } from '../wire/select.ts'
import { atom, folderToken } from '../wire/tokens.ts'

/**
 * Puts a message into a folder as it comes, without holding it: its size is said first, and the server may refuse it before a
 * byte of it travels (RFC 3501 §4.3). imapflow's own takes it whole. Never done twice: nobody knows whether the first arrived.
 */
export function append(link: ImapLink, folder: string, message: MessageToStore): Promise<MessageRef> {
  return link.write(
    (client) => command(client, 'NOOP', []),
    async (client) => {
      const limit = client.capabilities.get('APPENDLIMIT')
      if (typeof limit === 'number' && message.size > limit) throw new MailTooLargeProblem(limit)
      return placeOf(client, folder, await send(client, folder, message))
    },
  )
}

async function send(client: ImapFlow, folder: string, { size, bytes, flags, at }: MessageToStore): Promise<ImapResponse> {
  let failure: unknown
  const head = [folderToken(client, folder), flags.map(atom), { type: 'STRING', value: formatDateTime(new Date(at)) }, { type: 'TEXT', value: `{${size}}` }]
  const answer = command(client, 'APPEND', head, {
    onPlusTag: async () => {
      try {
        await pour(client, bytes, size)
      } catch (error) {
        failure = error
        // The server waits for the rest: only the end of the connection tells it that none will come, and it keeps nothing.
        client.close()
      }
    },
  })
  return answer.catch((error: unknown) => {
    throw failure ?? error
  })
}

async function pour(client: ImapFlow, bytes: AsyncIterable<Uint8Array>, size: number): Promise<void> {
  const { writeSocket } = internalsOf(client)
  let sent = 0
  for await (const chunk of bytes) {
    sent += chunk.length
    if (sent > size) break
    if (!writeSocket.write(chunk)) await drained(writeSocket)
    if (writeSocket.destroyed) return
  }
  if (sent !== size) throw new MailServerUnreachableProblem('size')
  writeSocket.write('\r\n')
}

async function drained(socket: Writable): Promise<void> {
  const stop = new AbortController()
  try {
    await Promise.race(['drain', 'close'].map((event) => once(socket, event, { signal: stop.signal })))
  } finally {
    stop.abort()
  }
}

async function placeOf(client: ImapFlow, folder: string, response: ImapResponse): Promise<MessageRef> {
  // [APPENDUID 38505 3955] (RFC 4315 §3)
  const [code, validity, uid] = response.attributes?.[0]?.section ?? []
  if (textOf(code).toUpperCase() === 'APPENDUID' && Number(textOf(uid)) > 0) return { folder, validity: textOf(validity), uid: Number(textOf(uid)) }
  const selected = await select(client, folder)
  const [last] = await fetchBySequence(client, '*', [atom('UID')])
  return { folder, validity: selected.validity, uid: last?.uid ?? 0 }
}

function textOf(token: unknown): string {
  return String((token as { readonly value?: unknown } | null | undefined)?.value ?? '')
}
