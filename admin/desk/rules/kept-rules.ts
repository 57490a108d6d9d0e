import type { RulesAnswer } from '../../../lib/protocol/desk.ts'
import { keepText, keptText } from '../kept-text.ts'

type File = NonNullable<RulesAnswer['file']>
/** A text of the rules that is being written, with what it was written on: on another base it would undo somebody's work. */
export type KeptRules = Pick<File, 'text' | 'base'>

/** What this person was writing when the log-in, or a reload, came between; `null` when nothing. */
export function keptRules(): KeptRules | null {
  try {
    const kept: unknown = JSON.parse(keptText(0, 'regole'))
    return kept as KeptRules
  } catch {
    return null
  }
}

export function keepRules(rules: KeptRules | null): void {
  keepText(0, 'regole', rules === null ? '' : JSON.stringify(rules))
}
