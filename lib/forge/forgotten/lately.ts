/** Milliseconds for which an answer is good: thousands of texts are read for one page of answers, and each would ask. */
const FRESH_MS = 250

/** Asks again only when the last answer is old, or when told that there is another. */
export function lately<T>(ask: () => Promise<T>): (() => Promise<T>) & { readonly anew: () => void } {
  let known: { readonly at: number; readonly answer: Promise<T> } | null = null
  const asked = () => {
    if (known === null || performance.now() - known.at > FRESH_MS) {
      known = { at: performance.now(), answer: ask() }
      known.answer.catch(() => (known = null))
    }
    return known.answer
  }
  return Object.assign(asked, { anew: () => void (known = null) })
}
