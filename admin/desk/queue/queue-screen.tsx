import type { QueueAnswer } from '../../../lib/protocol/desk.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import type { Filters } from '../route.ts'
import type { Asked } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { EmptyQueue } from './empty-queue.tsx'
import { FilterBar } from './filter-bar.tsx'
import { linesOf, waitsForMe } from './lines.ts'
import { QueueLine } from './queue-line.tsx'

/** Every open proposal this person may see, one a line. */
export function QueueScreen({ queue, filters }: { readonly queue: Asked<QueueAnswer>; readonly filters: Filters }) {
  return (
    <>
      <Heading title={WORDS.queue.title}>{WORDS.queue.title}</Heading>
      <Body queue={queue} filters={filters} />
    </>
  )
}

function Body({ queue: { answer, again }, filters }: { readonly queue: Asked<QueueAnswer>; readonly filters: Filters }) {
  if (!answer) return <p role="status">{WORDS.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  const { items } = answer.value
  const lines = linesOf(items, filters)
  const offices = [...new Set(items.map(({ office }) => office))].sort((a, b) => a.localeCompare(b, 'it'))
  return (
    <>
      {items.length > 0 && <FilterBar filters={filters} offices={offices} />}
      <p role="status" class="desk-count">
        {lines.length === items.length ? WORDS.queue.open(items.length) : WORDS.queue.shown(lines.length, items.length)}.{' '}
        {WORDS.queue.waiting(items.filter(waitsForMe).length)}
      </p>
      {lines.length === 0 ? (
        <EmptyQueue all={items.length} filters={filters} />
      ) : (
        <ul class="desk-queue" aria-label={WORDS.queue.list}>
          {lines.map((item) => (
            <QueueLine key={item.number} item={item} />
          ))}
        </ul>
      )}
    </>
  )
}
