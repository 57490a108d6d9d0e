import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { ListAnswer } from '../../../lib/protocol/webmail.ts'
import type { Answer } from '../../ask/answer.ts'
import { type KnownLines, NO_LINES, unknownWithin, withPage } from './known-lines.ts'

/** Lines asked for at once while the list is scrolled. */
export const PAGE = 50

export interface ReaderOf {
  readonly ask: (from: number, count: number) => Promise<Answer<ListAnswer>>
  readonly known: () => KnownLines
  readonly onPage: (known: KnownLines) => void
  readonly onProblem: (problem: ProblemMessage) => void
}

/**
 * Reads a list page by page, one at a time: whatever is scrolled past while an answer is on its way is not asked for. While
 * something is being done at the server it waits, and reads again afterwards.
 */
export class PageReader {
  private wanted = { from: 0, to: PAGE }
  private reading = false
  private failed = false
  private held = 0
  private ended = false

  constructor(private readonly of: ReaderOf) {}

  want(from: number, to: number): void {
    this.wanted = { from, to }
    if (!this.failed) void this.go()
  }

  /** Forgets what is not on the screen: news may have moved everything. */
  async refresh(): Promise<void> {
    if (this.held > 0) return
    this.failed = false
    const { from, count } = pagesAround(this.wanted.from, this.wanted.to)
    await this.take(from, count, true)
    await this.go()
  }

  async hold<T>(doing: () => Promise<T>): Promise<T> {
    this.held++
    try {
      return await doing()
    } finally {
      this.held--
      if (this.held === 0) void this.refresh()
    }
  }

  read(from: number, count: number): Promise<Answer<ListAnswer>> {
    return this.of.ask(from, count)
  }

  end(): void {
    this.ended = true
  }

  private async go(): Promise<void> {
    if (this.reading || this.held > 0 || this.ended) return
    const missing = unknownWithin(this.of.known(), this.wanted.from, this.wanted.to, 1)
    if (!missing) return
    this.reading = true
    await this.take(Math.floor(missing.from / PAGE) * PAGE, PAGE, false)
    this.reading = false
    if (!this.failed) await this.go()
  }

  private async take(from: number, count: number, anew: boolean): Promise<void> {
    const answer = await this.of.ask(from, count)
    if (this.ended || this.held > 0) return
    if (!answer.ok) {
      this.failed = true
      return this.of.onProblem(answer.problem)
    }
    const { total, lines } = answer.value
    // The list became shorter than where the person was.
    if (anew && lines.length === 0 && total > 0 && from > 0) return this.take(Math.max(0, total - count), count, true)
    // A page that says nothing must not be asked for again and again.
    if (!anew && lines.length === 0) this.failed = true
    this.of.onPage(withPage(anew ? NO_LINES : this.of.known(), from, total, lines))
  }
}

/** Whole pages around what is on the screen, within what can be asked for at once. */
export function pagesAround(from: number, to: number): { readonly from: number; readonly count: number } {
  const start = Math.floor(from / PAGE) * PAGE
  return { from: start, count: Math.min(200, Math.max(PAGE, Math.ceil((to - start) / PAGE) * PAGE)) }
}
