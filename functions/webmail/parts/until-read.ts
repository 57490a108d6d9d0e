import type { LeasedMailbox } from '../../../lib/mail/mailbox/mailbox-provider.ts'

/**
 * The same bytes; the mailbox they come from is given back when the last one was read, when nobody wants more of them, or when
 * they stop coming. What was left in the middle leaves a connection that nobody can say the state of.
 */
export function untilRead(bytes: ReadableStream<Uint8Array>, mailbox: LeasedMailbox): ReadableStream<Uint8Array> {
  const reader = bytes.getReader()
  let held = true
  const giveBack = (sound: boolean) => {
    if (held) mailbox.release(sound)
    held = false
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await reader.read()
        if (!next.done) return controller.enqueue(next.value)
        giveBack(true)
        controller.close()
      } catch (error) {
        giveBack(false)
        controller.error(error)
      }
    },
    async cancel(reason) {
      await reader.cancel(reason).catch(() => undefined)
      giveBack(false)
    },
  })
}
