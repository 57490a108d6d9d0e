import type { Draft, DraftSaveAnswer, DraftSaveAsked } from '../../../../lib/protocol/webmail.ts'
import type { Answer } from '../../../ask/answer.ts'
import { afterDraftEvent, type DraftEvent, type DraftState, isUnsaved } from './draft-state.ts'
import type { KeptDraft } from './kept-draft.ts'
import { savedAfterMs } from './saved-after.ts'

/** What a keeper of drafts stands on. */
export interface KeeperPorts {
  readonly save: (asked: DraftSaveAsked) => Promise<Answer<DraftSaveAnswer>>
  /** Keeps a copy in this window under the draft's name, against a lost line. */
  readonly keep: (id: string, kept: KeptDraft) => void
  readonly onState: (state: DraftState) => void
  readonly now: () => number
  /** Calls back after so many milliseconds; gives what calls it off. */
  readonly wait: (ms: number, then: () => void) => () => void
}

/** After the server refused, or did not answer. */
export const AGAIN_AFTER_MS = 15_000

/**
 * Keeps what is written among the drafts of the server: a moment after the last key, one save at a time, again after a failure.
 * What the server does not have yet lies in this window.
 */
export class DraftKeeper {
  private callOff: () => void = () => {}
  private running: Promise<boolean> | null = null
  closed = false

  constructor(
    public draft: Draft,
    public state: DraftState,
    private readonly ports: KeeperPorts,
  ) {}

  write(draft: Draft): void {
    this.draft = draft
    this.become({ is: 'written' })
    this.ports.keep(this.state.id, { draft, saved: this.state.saved })
    this.later(savedAfterMs(this.draft))
  }

  /** Saves now what is not saved; gives whether the server has it all. */
  async flush(): Promise<boolean> {
    this.callOff()
    while (this.running) await this.running
    if (this.closed || !isUnsaved(this.state)) return !isUnsaved(this.state)
    this.running = this.save()
    const saved = await this.running
    return saved && isUnsaved(this.state) ? this.flush() : saved
  }

  /** Saves nothing any more: it was sent, or thrown away. Waits for what is on its way. */
  async close(): Promise<void> {
    this.closed = true
    this.callOff()
    await this.running
  }

  private async save(): Promise<boolean> {
    const { draft } = this
    this.become({ is: 'saving' })
    const answer = await this.ports.save({ id: this.state.id, draft, replaces: this.state.saved })
    this.running = null
    if (answer.ok) {
      this.become({ is: 'saved', answer: answer.value, at: this.ports.now() })
      this.ports.keep(this.state.id, { draft: isUnsaved(this.state) ? this.draft : null, saved: this.state.saved })
    } else this.become(answer.status === 0 ? { is: 'offline' } : { is: 'refused', problem: answer.problem })
    if (isUnsaved(this.state)) this.later(answer.ok ? savedAfterMs(this.draft) : AGAIN_AFTER_MS)
    return answer.ok
  }

  private later(ms: number): void {
    this.callOff()
    if (!this.closed) this.callOff = this.ports.wait(ms, () => void this.flush())
  }

  private become(event: DraftEvent): void {
    this.state = afterDraftEvent(this.state, event)
    this.ports.onState(this.state)
  }
}
