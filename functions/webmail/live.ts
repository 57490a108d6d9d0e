import { MailboxClosedProblem } from '../../lib/mail/problems/mailbox-closed-problem.ts'
import { SAFE_HEADERS } from '../safe-headers.ts'
import { allowOwnFetch } from './allow-mailbox-page.ts'
import { noteLive } from './live/live-streams.ts'
import { listenToInbox } from './live/shared-watch.ts'
import { keepingSeal } from './keeping-seal.ts'
import { mailRefusal } from './mail-answer.ts'
import type { MailEndpoint, MailServices } from './mail-services.ts'
import { type MailVisit, mailVisitOf } from './mail-visit.ts'

/** How often a silent stream says that it is alive, and asks whether the session still is. */
const HEARTBEAT_MS = 20_000

/**
 * Tells a page that something is another in the inbox, and nothing of what (Server-Sent Events, HTML Living Standard §9.2):
 * `folder`, with its path. Ends with the session.
 */
const live: MailEndpoint = {
  method: 'GET',
  path: '/api/webmail/live',
  async handle(request, services) {
    try {
      allowOwnFetch(request)
      const visit = await mailVisitOf(request, services)
      if (!visit.account) throw new MailboxClosedProblem()
      return new Response(await eventsFor(visit, services), {
        headers: { ...SAFE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'private, no-store', 'x-accel-buffering': 'no' },
      })
    } catch (error) {
      return mailRefusal(error, services)
    }
  },
}

async function eventsFor({ account, session, webmail }: MailVisit, { work, revocations }: MailServices): Promise<ReadableStream<Uint8Array>> {
  if (!account) throw new MailboxClosedProblem()
  const encoder = new TextEncoder()
  let tell: (text: string) => void = () => undefined
  const stop = await listenToInbox(webmail.mailboxes, account, (folder) => tell(`event: folder\ndata: ${JSON.stringify({ folder })}\n\n`))
  let end = () => stop()
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let over = false
      tell = (text) => over || controller.enqueue(encoder.encode(text))
      const heartbeat = setInterval(() => {
        tell(':\n\n')
        void isOver().then((ended) => ended && close())
      }, HEARTBEAT_MS)
      const isOver = async () => session.endsAt <= work.now() / 1000 || (await revocations.isRevoked(session))
      const forget = noteLive(session.id, () => close())
      end = () => {
        over = true
        clearInterval(heartbeat)
        forget()
        stop()
      }
      const close = () => {
        if (over) return
        end()
        controller.close()
      }
      tell('retry: 5000\n\n')
    },
    cancel: () => end(),
  })
}

export default keepingSeal(live)
