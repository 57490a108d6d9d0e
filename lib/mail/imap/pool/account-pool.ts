import type { ImapFlow } from 'imapflow'
import { MailboxBusyProblem } from '../../problems/mailbox-busy-problem.ts'
import { internalsOf } from '../wire/internals.ts'
import { SILENCE_MS } from './connection-options.ts'
import { isAlive } from './is-alive.ts'

/** Between calls a connection waits so long for the next. */
const IDLE_MS = 60_000
/** One that waited longer than this is asked whether it is still there. */
const TRUSTED_MS = 5000
const WAIT_MS = 10_000
const WAITING = 16

interface Idle {
  readonly client: ImapFlow
  readonly since: number
  readonly timer: NodeJS.Timeout
}

/** The connections of one account. */
export interface AccountPool {
  /** @throws {MailboxBusyProblem} when others have them all for too long */
  readonly take: () => Promise<ImapFlow>
  /** Another one in the place of one that was lost. */
  readonly replace: (lost: ImapFlow) => Promise<ImapFlow>
  readonly give: (client: ImapFlow, sound: boolean) => void
  /** Connections end as they come back, and those that wait end now. */
  readonly close: () => void
  readonly isEmpty: () => boolean
}

/** @param most connections at once */
export function accountPool(connect: () => Promise<ImapFlow>, most: number): AccountPool {
  const idle: Idle[] = []
  const waiting: (() => void)[] = []
  let taken = 0
  let closed = false

  const open = async () => {
    const client = await connect()
    client.once('close', () => drop(client))
    return client
  }
  const rest = (client: ImapFlow) => {
    internalsOf(client).socket?.setTimeout(0)
    const timer = setTimeout(() => drop(client), IDLE_MS)
    timer.unref()
    idle.push({ client, since: Date.now(), timer })
  }
  const drop = (client: ImapFlow) => {
    const at = idle.findIndex((one) => one.client === client)
    const [found] = at < 0 ? [] : idle.splice(at, 1)
    if (!found) return
    clearTimeout(found.timer)
    client.close()
  }
  const rested = async (): Promise<ImapFlow | null> => {
    for (let last = idle.pop(); last; last = idle.pop()) {
      const { client, since, timer } = last
      clearTimeout(timer)
      internalsOf(client).socket?.setTimeout(SILENCE_MS)
      if (client.usable && (Date.now() - since < TRUSTED_MS || (await isAlive(client)))) return client
      client.close()
    }
    return null
  }
  const next = () => waiting.shift()?.()
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      if (waiting.length >= WAITING) return reject(new MailboxBusyProblem())
      const mine = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1)
        reject(new MailboxBusyProblem())
      }, WAIT_MS)
      waiting.push(mine)
    })

  return {
    take: async () => {
      // Whoever is woken has the place of whoever left: it is not counted anew.
      if (taken >= most) await turn()
      else taken++
      try {
        return (await rested()) ?? (await open())
      } catch (error) {
        leave()
        throw error
      }
    },
    replace: async (lost) => {
      lost.close()
      return (await rested()) ?? open()
    },
    give: (client, sound) => {
      if (sound && !closed && client.usable && !client.isClosed) rest(client)
      else client.close()
      leave()
    },
    close: () => {
      closed = true
      for (const { client } of [...idle]) drop(client)
    },
    isEmpty: () => taken === 0 && idle.length === 0,
  }

  function leave(): void {
    if (waiting.length > 0) next()
    else taken--
  }
}
