/**
 * Makes the histories of pages in the background, some at a time: nobody waits for them at a start, and a publication waits
 * for a few at most. What one of these left over is looked for again and again.
 *
 * @param tellMore makes some more, and says whether that was not all
 * @param everyMs milliseconds between two looks
 * @returns what stops it
 */
export function tellHistories(tellMore: () => Promise<boolean>, everyMs = 30_000): () => Promise<void> {
  let stopped = false
  const tell = async () => {
    while (!stopped && (await tellMore())) {
      // Requests come in between.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const quietly = () => tell().catch(() => undefined)
  let telling = quietly()
  const timer = setInterval(() => (telling = telling.then(quietly)), everyMs)
  timer.unref()
  return () => {
    stopped = true
    clearInterval(timer)
    return telling
  }
}
