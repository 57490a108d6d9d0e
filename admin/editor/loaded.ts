/** What a save says it was edited from: the commit in force and the tip of the proposal, as they were when loaded. */
export interface Base {
  readonly head: string
  readonly tip: string | null
}

/** What the form was loaded from, entry by entry (content paths), so that no save can pass for one on a newer text. */
export class Loaded {
  readonly #bases = new Map<string, Base>()
  readonly #heads = new Map<string, string>()
  readonly #missing = new Set<string>()

  entry(path: string, base: Base): void {
    this.#bases.set(path, base)
    this.#missing.delete(path)
  }

  /** The server said that there is no such entry: the name is free for a new one. */
  missing(path: string): void {
    this.#bases.delete(path)
    this.#missing.add(path)
  }

  collection(name: string, head: string): void {
    this.#heads.set(name, head)
  }

  baseOf(path: string): Base | undefined {
    return this.#bases.get(path)
  }

  /** The base of an entry that does not exist yet; none when its name was not seen to be free. */
  baseOfNew(path: string, collection: string): Base | undefined {
    const head = this.#heads.get(collection)
    return head !== undefined && this.#missing.has(path) ? { head, tip: null } : undefined
  }
}
