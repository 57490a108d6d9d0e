import { WORDS } from './words/desk.ts'

export interface Outcome {
  readonly sentence: string
  readonly next: { readonly href: string; readonly title: string } | null
}

/** Says what happened and what is next. It is always in the page: a live region that appears with its words is not read. */
export function OutcomeNote({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <div role="status" class={outcome ? 'desk-note desk-note-success' : 'visually-hidden'}>
      {outcome && (
        <>
          <p class="desk-note-title">{outcome.sentence}</p>
          <p>{outcome.next ? <a href={outcome.next.href}>{WORDS.outcome.next(outcome.next.title)}</a> : WORDS.outcome.noNext}</p>
        </>
      )}
    </div>
  )
}
