/** A cache that forgets what was used longest ago once the weights of its values add up to more than `capacity`. */
export class LeastRecent<K, V> {
  readonly #entries = new Map<K, { readonly value: V; readonly weight: number }>()
  readonly #capacity: number
  #total = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** A value heavier than a quarter of the capacity is not kept: it would push out all the rest. */
  set(key: K, value: V, weight = 1): void {
    this.#forget(key)
    if (weight > this.#capacity / 4) return
    this.#entries.set(key, { value, weight })
    this.#total += weight
    for (const oldest of this.#entries.keys()) {
      if (this.#total <= this.#capacity) break
      this.#forget(oldest)
    }
  }

  #forget(key: K): void {
    this.#total -= this.#entries.get(key)?.weight ?? 0
    this.#entries.delete(key)
  }
}
