import { computed, type ReadonlySignal } from '@preact/signals-core'
import { equal } from './equal.ts'

/** A value that knows what it read, computed again only when that changed. */
export type Memo<V> = () => V
/** The same, one for each key. */
export type Family<K, V> = (key: K) => V

/**
 * A computed value that stops a change where it comes out equal: the last value keeps its identity, and who
 * read it does not run again. This early cut-off is what makes a change cost what it touches.
 */
export function memo<V>(compute: () => V): Memo<V> {
  const node = steady(compute)
  return () => node.value
}

/** One {@link memo} for each key, made when first asked for and dropped when no output reads it any more. */
export function family<K, V>(compute: (key: K) => V): Family<K, V> {
  const nodes = new Map<K, ReadonlySignal<V>>()
  return (key) => {
    let node = nodes.get(key)
    if (!node) {
      const made: ReadonlySignal<V> = steady(() => compute(key), () => {
        if (nodes.get(key) === made) nodes.delete(key)
      })
      node = made
      nodes.set(key, node)
    }
    return node.value
  }
}

function steady<V>(compute: () => V, unwatched?: () => void): ReadonlySignal<V> {
  let last: { readonly value: V } | undefined
  const next = () => {
    const value = compute()
    if (!last || !equal(last.value, value)) last = { value }
    return last.value
  }
  return unwatched ? computed(next, { unwatched }) : computed(next)
}
