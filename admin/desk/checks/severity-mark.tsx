import type { ToldSeverity } from '../../../lib/protocol/checks.ts'

const MARKS: Readonly<Record<ToldSeverity | 'good', string>> = { error: '✖', warning: '▲', hint: '●', good: '✔' }

/** A shape for how grave it is, beside the word that says it: never colour alone (WCAG 1.4.1). */
export function SeverityMark({ of }: { readonly of: ToldSeverity | 'good' }) {
  return (
    <span class="desk-mark" aria-hidden="true">
      {MARKS[of]}
    </span>
  )
}
