import type { ImapFlow } from 'imapflow'
import { command } from '../wire/command.ts'
import { internalsOf } from '../wire/internals.ts'
import { SILENCE_MS } from './connection-options.ts'

const PROBE_MS = 1500

/** Whether a connection that lay idle still answers: one that a router forgot would hang for minutes. */
export async function isAlive(client: ImapFlow): Promise<boolean> {
  const { socket } = internalsOf(client)
  try {
    socket?.setTimeout(PROBE_MS)
    await command(client, 'NOOP', [])
    socket?.setTimeout(SILENCE_MS)
    return client.usable
  } catch {
    client.close()
    return false
  }
}
