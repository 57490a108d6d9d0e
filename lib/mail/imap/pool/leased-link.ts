import type { ImapFlow } from 'imapflow'
import { MailServerUnreachableProblem } from '../../problems/mail-server-unreachable-problem.ts'
import type { ImapLink } from '../imap-link.ts'
import { imapProblemOf } from '../imap-problem-of.ts'
import { isLost } from '../wire/is-lost.ts'
import type { AccountPool } from './account-pool.ts'

/** What was lost after so long is not begun again: whoever waits has waited enough. */
const WORTH_AGAIN_MS = 20_000
/** What somebody began to read and forgot does not hold a connection for ever. */
const HELD_MS = 10 * 60_000

/** A connection somebody has for a while; it goes back when they release it and all they were reading was read. */
export interface LeasedLink {
  readonly link: ImapLink
  readonly release: (sound?: boolean) => void
}

export function leasedLink(pool: AccountPool, taken: ImapFlow, aside: () => Promise<ImapFlow>): LeasedLink {
  let client = taken
  let held = 0
  let released: { readonly sound: boolean } | null = null
  let given = false
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(async () => {
      if (given) throw new MailServerUnreachableProblem('released')
      return work()
    })
    last = mine.catch(() => undefined)
    return mine.catch((error: unknown) => {
      throw imapProblemOf(error)
    })
  }
  const again = async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const began = Date.now()
    try {
      return await work(client)
    } catch (error) {
      if (!isLost(error) || Date.now() - began > WORTH_AGAIN_MS) throw error
      client = await pool.replace(client)
      return work(client)
    }
  }
  const giveBack = () => {
    if (released === null || held > 0 || given) return
    const { sound } = released
    void inTurn(async () => {
      given = true
      pool.give(client, sound)
    }).catch(() => undefined)
  }

  return {
    link: {
      read: (work) => inTurn(() => again(work)),
      write: (ready, work) =>
        inTurn(async () => {
          const was = await again(ready)
          return work(client, was)
        }),
      aside,
      hold: () => {
        held++
        let ended = false
        const end = () => {
          clearTimeout(timer)
          if (ended) return
          ended = true
          held--
          giveBack()
        }
        const timer = setTimeout(end, HELD_MS)
        timer.unref()
        return end
      },
    },
    release: (sound = true) => {
      released ??= { sound }
      giveBack()
    },
  }
}
