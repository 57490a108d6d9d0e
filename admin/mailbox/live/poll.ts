import { delayOf } from './delay-of.ts'

/**
 * Asks again and again, ever more slowly while no answer comes, more slowly where nobody looks, and at once when the person
 * comes back or the connection does.
 *
 * @param ask says whether an answer came
 * @returns what ends it
 */
export function poll(ask: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let ended = false
  const plan = () => {
    clearTimeout(timer)
    if (!ended) timer = setTimeout(() => void go(), delayOf(failures, document.hidden))
  }
  const go = async () => {
    clearTimeout(timer)
    failures = (await ask()) ? 0 : failures + 1
    plan()
  }
  const follow = () => (document.hidden ? plan() : void go())
  plan()
  document.addEventListener('visibilitychange', follow)
  addEventListener('online', follow)
  return () => {
    ended = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', follow)
    removeEventListener('online', follow)
  }
}
