import { NO_FILTERS, queueHref, type Filters } from '../route.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'

const WHOSE = {
  waiting: { title: say.notWaitingTitle, text: say.notWaiting },
  taken: { title: say.notTakenTitle, text: say.notTaken },
  written: { title: say.notWrittenTitle, text: say.notWritten },
}

/** Why there is no line, and what to do about it. */
export function EmptyQueue({ all, filters }: { readonly all: number; readonly filters: Filters }) {
  const { title, text } = reasonOf(all, filters)
  return (
    <div class="desk-empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {all > 0 && (
        <a class="btn btn-outline-primary" href={queueHref(NO_FILTERS)}>
          {say.reset}
        </a>
      )}
    </div>
  )
}

function reasonOf(all: number, filters: Filters): { readonly title: string; readonly text: string } {
  if (all === 0) return { title: say.emptyTitle, text: say.empty }
  const used = Object.values(filters).filter((value) => value !== '').length
  if (used === 1 && filters.find !== '') return { title: say.notFoundTitle(filters.find.replaceAll('-', ' ')), text: say.notFound }
  if (used === 1 && filters.whose !== '') return WHOSE[filters.whose]
  return { title: say.noMatchTitle, text: say.noMatch(all) }
}
