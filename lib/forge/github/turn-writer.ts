import type { Writer } from '../git/writer.ts'

/** One write of this process at a time, in order of arrival. Other processes are told by compare-and-swap. */
export class TurnWriter implements Writer {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(write)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async idle(): Promise<void> {
    await this.#last
  }
}
