import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'

export interface Slice {
  /** Names the file at the server, whatever it is called. */
  readonly id: string
  readonly slice: number
  readonly slices: number
  readonly name: string
  readonly type: string
  readonly bytes: Blob
}

export type SliceOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: ProblemMessage | null; readonly again: boolean }

/** Sends a slice of a file. Not by `fetch`: it does not tell how far an upload is, and a slice takes half a minute on a slow line. */
export function sendSlice({ bytes, ...asked }: Slice, onSent: (octets: number) => void, signal: AbortSignal): Promise<SliceOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
    request.open('POST', `/api/webmail/upload?${query}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-redazione', 'posta')
    request.upload.onprogress = (event) => onSent(event.loaded)
    request.onload = () => resolve(request.status >= 200 && request.status < 300 ? { ok: true } : { ok: false, problem: problemOf(request.responseText), again: request.status >= 500 || request.status === 429 })
    request.onerror = () => resolve({ ok: false, problem: null, again: true })
    request.onabort = () => resolve({ ok: false, problem: null, again: false })
    signal.addEventListener('abort', () => request.abort())
    request.send(bytes)
  })
}

function problemOf(text: string): ProblemMessage | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && 'sentence' in body ? (body as ProblemMessage) : null
  } catch {
    return null
  }
}
