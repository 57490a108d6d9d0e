import type { NotesAnswer } from '../../../lib/protocol/remarks.ts'
import { ask, askAt } from '../ask.ts'
import { RefusedProblem } from '../refused-problem.ts'

/** How often others are listened to while a page is open. */
const POLL_MS = 15_000

/** What is known of the notes of the page that is open: `none` while nobody has proposed anything for it. */
export type NotesNow = NotesAnswer | 'none' | 'unreachable' | null

/** Each is `POST /api/desk/remarks-<action>`. */
export type NoteAction = 'add' | 'reply' | 'move' | 'accept' | 'decline'

/** The notes of the page that is open in the form, kept fresh for whoever shows them. */
class NotesShelf {
  #name: { readonly collection: string; readonly slug: string } | null = null
  #timer: ReturnType<typeof setInterval> | undefined
  #now: NotesNow = null
  readonly #watchers = new Set<() => void>()

  get now(): NotesNow {
    return this.#now
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  /** Turns to a page: what was known of another is forgotten at once. */
  async open(collection: string, slug: string): Promise<void> {
    if (this.#name?.collection !== collection || this.#name.slug !== slug) this.#set(null)
    this.#name = { collection, slug }
    await this.refresh()
  }

  follow(): void {
    clearInterval(this.#timer)
    this.#timer = setInterval(() => void (document.hidden || this.refresh()), POLL_MS)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#name = null
    this.#set(null)
  }

  async refresh(): Promise<void> {
    const name = this.#name
    if (!name) return
    const found = await ask<NotesAnswer>('notes', name).catch((problem: unknown) => (problem instanceof RefusedProblem && problem.status === 404 ? 'none' : 'unreachable'))
    if (this.#name !== name) return
    // A server that is away for a moment takes nothing off the screen.
    if (found !== 'unreachable' || this.#now === null) this.#set(found)
  }

  /** @throws {RefusedProblem | UnreachableProblem} nothing was done then */
  async act(action: NoteAction, message: object): Promise<void> {
    if (typeof this.#now !== 'object' || this.#now === null) return
    await askAt(`/api/desk/remarks-${action}`, { number: this.#now.number, ...message })
    await this.refresh()
  }

  #set(now: NotesNow): void {
    this.#now = now
    for (const watcher of this.#watchers) watcher()
  }
}

export const notesShelf = new NotesShelf()
