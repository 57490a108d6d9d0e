/** Where a server tells what changes, and how often it is asked while it cannot tell by itself. */
export interface Told {
  readonly address: string
  readonly event: string
  /** With what the event carries; `null` when nothing was told and it is time to ask. */
  readonly onChange: (data: string | null) => void
  /** Whether the server tells by itself: not where it refused, and is asked from time to time. */
  readonly onPush?: (isPushed: boolean) => void
}

export const POLL_MS = 20_000
/** A tab nobody looks at gives its connection back: over HTTP/1.1 a browser has six for all of its tabs. */
const HIDDEN_MS = 30_000

/**
 * Calls `onChange` whenever something may have changed on the server.
 *
 * @returns what ends it
 */
export function openConnection({ address, event, onChange, onPush }: Told): () => void {
  let source: EventSource | null = null
  let poll: ReturnType<typeof setInterval> | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    source?.close()
    source = null
    clearInterval(poll)
    poll = undefined
  }
  const connect = () => {
    source?.close()
    source = new EventSource(address)
    source.addEventListener('open', () => {
      clearInterval(poll)
      poll = undefined
      onPush?.(true)
    })
    source.addEventListener(event, ({ data }: MessageEvent<string>) => onChange(data))
    source.addEventListener('error', () => {
      poll ??= setInterval(ask, POLL_MS)
      // A line that was cut is tried again by the browser; one that was refused is not.
      if (source?.readyState === EventSource.CLOSED) onPush?.(false)
    })
  }
  const ask = () => {
    onChange(null)
    // The browser tries again by itself after a cut, and gives up where it was refused.
    if (source?.readyState === EventSource.CLOSED) connect()
  }
  const follow = () => {
    clearTimeout(hiding)
    if (document.hidden) hiding = setTimeout(close, HIDDEN_MS)
    else if (source === null) connect()
  }
  connect()
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', close)
  addEventListener('pageshow', follow)
  return () => {
    clearTimeout(hiding)
    close()
    document.removeEventListener('visibilitychange', follow)
    removeEventListener('pagehide', close)
    removeEventListener('pageshow', follow)
  }
}
