import type { FieldChange } from '../../lib/model/compare/field-change.ts'

/** What the page shows of a question. Times in milliseconds since the epoch. */
export interface ExpertPageView {
  readonly id: string
  readonly name: string
  readonly asker: string
  readonly body: string
  readonly question: string
  readonly until: number
  readonly stale: boolean
  readonly entries: readonly ExpertPageEntry[]
  readonly answer: { readonly agrees: boolean; readonly text: string; readonly at: number } | null
}

export interface ExpertPageEntry {
  readonly path: string
  readonly title: string
  readonly type: string
  readonly site: string
  readonly how: 'new' | 'changed' | 'removed'
  readonly changes: readonly FieldChange[]
  readonly hasPage: boolean
}
