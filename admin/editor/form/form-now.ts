import type { ImmutableMap } from './immutable-map.ts'

/** The form as Decap has it. */
export interface OpenForm {
  readonly entry: ImmutableMap
  readonly collection: ImmutableMap
  /** Something in it is not saved. */
  readonly hasChanged: boolean
  /** The entry is published and nobody has proposed anything for it. */
  readonly inForce: boolean
}

/** What is being written, for whoever shows something about it whichever pane is open. Decap's form tells it, by a patch. */
class FormNow {
  #now: OpenForm | null = null
  readonly #watchers = new Set<() => void>()

  get now(): OpenForm | null {
    return this.#now
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  tell(form: OpenForm): void {
    const now = this.#now
    if (now?.entry === form.entry && now.hasChanged === form.hasChanged && now.inForce === form.inForce) return
    this.#set(form)
  }

  close(): void {
    this.#set(null)
  }

  #set(form: OpenForm | null): void {
    this.#now = form
    for (const watcher of this.#watchers) watcher()
  }
}

export const formNow = new FormNow()
