import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import { UPLOAD_SLICE } from '../../../../lib/protocol/webmail.ts'
import { sendSlice } from './send-slice.ts'

/** How many times a slice is sent before the person is asked, and how long is waited before each time. */
const WAITS_MS = [0, 700, 2500]

export interface FileToUpload {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: Blob
}

export type UploadOutcome = { readonly at: 'done' } | { readonly at: 'cancelled' } | { readonly at: 'failed'; readonly slice: number; readonly problem: ProblemMessage | null }

/**
 * Takes a file to the server in slices, one after the other; a slice that does not arrive is sent again.
 *
 * @param from the slice to begin with: those before it have arrived already
 * @param onSent octets of the file that are on their way or there
 */
export async function uploadFile({ id, name, type, bytes }: FileToUpload, from: number, onSent: (octets: number) => void, signal: AbortSignal): Promise<UploadOutcome> {
  const slices = Math.max(1, Math.ceil(bytes.size / UPLOAD_SLICE))
  for (let slice = from; slice < slices; slice++) {
    const begin = slice * UPLOAD_SLICE
    const asked = { id, slice, slices, name, type, bytes: bytes.slice(begin, begin + UPLOAD_SLICE) }
    const outcome = await stubbornly(() => sendSlice(asked, (sent) => onSent(Math.min(bytes.size, begin + sent)), signal), signal)
    if (signal.aborted) return { at: 'cancelled' }
    if (!outcome.ok) return { at: 'failed', slice, problem: outcome.problem }
    onSent(Math.min(bytes.size, begin + UPLOAD_SLICE))
  }
  return { at: 'done' }
}

async function stubbornly(send: () => ReturnType<typeof sendSlice>, signal: AbortSignal): Promise<Awaited<ReturnType<typeof sendSlice>>> {
  let outcome: Awaited<ReturnType<typeof sendSlice>> = { ok: false, problem: null, again: true }
  for (const ms of WAITS_MS) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    if (signal.aborted) return outcome
    outcome = await send()
    if (outcome.ok || !outcome.again) return outcome
  }
  return outcome
}
