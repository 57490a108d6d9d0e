/** The ids of requests that got no answer: sent again with the same content, one keeps its id and happens once. */
export class Attempts {
  readonly #open = new Map<string, { content: string; id: string }>()

  idFor(what: string, content: string): string {
    const open = this.#open.get(what)
    if (open?.content === content) return open.id
    const id = crypto.randomUUID()
    this.#open.set(what, { content, id })
    return id
  }

  isOpen(what: string): boolean {
    return this.#open.has(what)
  }

  answered(what: string): void {
    this.#open.delete(what)
  }
}
