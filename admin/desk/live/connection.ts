/** While the server cannot tell by itself, it is asked this often. */
const POLL_MS = 20_000
/** A tab nobody looks at gives its connection back: over HTTP/1.1 a browser has six for all of its tabs. */
const HIDDEN_MS = 30_000

/**
 * Calls `onChange` whenever something may have changed on the server, at once when the connection comes (back).
 *
 * @returns what ends it
 */
export function openConnection(onChange: () => void): () => void {
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
    source = new EventSource('/api/desk/live')
    source.addEventListener('open', () => {
      clearInterval(poll)
      poll = undefined
    })
    source.addEventListener('revision', onChange)
    source.addEventListener('error', () => (poll ??= setInterval(ask, POLL_MS)))
  }
  const ask = () => {
    onChange()
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
