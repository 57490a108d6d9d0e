import type { PartContent } from '../../mailbox/opened-message.ts'

/** The bytes of what is asked for when the first of them is wanted; whoever stops early lets go of the rest. */
export async function* bytesOf(ask: () => Promise<Pick<PartContent, 'bytes'>>): AsyncGenerator<Uint8Array> {
  const reader = (await ask()).bytes.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
