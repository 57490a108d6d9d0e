/** As many as keep the thread pool of libuv busy while others wait for the disk. */
const AT_ONCE = 16

/** Does something for each, some at a time; the first error ends it, after those that were begun. */
export async function forEachAtOnce<T>(items: Iterable<T>, work: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items].reverse()
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next)
  }
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  const failed = ended.find((one): one is PromiseRejectedResult => one.status === 'rejected')
  if (failed) throw failed.reason
}
