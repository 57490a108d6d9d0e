import { NO_FILTERS, queueHref, type Filters } from '../route.ts'
import { WORDS } from '../words/desk.ts'

/** Why there is no line, and what to do about it. */
export function EmptyQueue({ all, filters }: { readonly all: number; readonly filters: Filters }) {
  const { queue } = WORDS
  const onlyMine = filters.mine && filters.status === '' && filters.office === ''
  if (all === 0) return <Empty title={queue.emptyTitle} text={queue.empty} />
  return (
    <Empty title={onlyMine ? queue.notMineTitle : queue.noMatchTitle} text={onlyMine ? queue.notMine : queue.noMatch(all)}>
      <a class="btn btn-outline-primary" href={queueHref(NO_FILTERS)}>
        {queue.reset}
      </a>
    </Empty>
  )
}

function Empty({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: preact.ComponentChildren }) {
  return (
    <div class="desk-empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
