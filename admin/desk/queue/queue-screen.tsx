import { useCallback, useRef, useState } from 'preact/hooks'
import type { QueueAnswer, QueueItem } from '../../../lib/protocol/desk.ts'
import { Heading } from '../heading.tsx'
import type { LiveQueue } from '../live/use-queue.ts'
import { ChooseAll } from '../many/choose-all.tsx'
import { ManyBar } from '../many/many-bar.tsx'
import { useChosen } from '../many/use-chosen.ts'
import { ProblemBox } from '../problem-box.tsx'
import { EmergenciesNote } from '../published/emergencies-note.tsx'
import type { Filters } from '../route.ts'
import { WORDS } from '../words/desk.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'
import { EmptyQueue } from './empty-queue.tsx'
import { FilterBar } from './filter-bar.tsx'
import { isLightFor, linesOf, waitsFor } from './lines.ts'
import { QueueLine } from './queue-line.tsx'
import { romeToday } from './rome-today.ts'
import { useKeptFocus } from './use-kept-focus.ts'

interface Props {
  readonly queue: LiveQueue
  readonly filters: Filters
  readonly onTake: (item: QueueItem) => void
}

/** Every open proposal this person may see, one a line. */
export function QueueScreen({ queue: { answer, again }, filters, onTake }: Props) {
  return (
    <>
      <Heading title={say.title}>{say.title}</Heading>
      <EmergenciesNote />
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Lines queue={answer.value} filters={filters} onTake={onTake} onPublished={again} />}
    </>
  )
}

interface LinesProps {
  readonly queue: QueueAnswer
  readonly filters: Filters
  readonly onTake: Props['onTake']
  readonly onPublished: () => Promise<void>
}

function Lines({ queue, filters, onTake, onPublished }: LinesProps) {
  const { items, person } = queue
  const me = person.id
  const list = useRef<HTMLUListElement>(null)
  const lines = linesOf(items, filters, me)
  const light = lines.filter((item) => isLightFor(me, item))
  const { chosen, choose } = useChosen(light)
  const [today] = useState(romeToday)
  const take = useCallback((item: QueueItem) => onTake(item), [])
  useKeptFocus(list)
  return (
    <>
      {items.length > 0 && <FilterBar filters={filters} items={items} me={me} />}
      <Counts shown={lines.length} items={items} me={me} />
      {light.length > 0 && <ChooseAll light={light} chosen={chosen} onChoose={choose} />}
      {lines.length === 0 ? (
        <EmptyQueue all={items.length} filters={filters} />
      ) : (
        <ul ref={list} class="desk-queue" aria-label={say.list}>
          {lines.map((item) => (
            <QueueLine key={item.number} item={item} me={me} today={today} chosen={isLightFor(me, item) ? chosen.includes(item) : null} onChoose={choose} onTake={take} />
          ))}
        </ul>
      )}
      <ManyBar chosen={chosen} onPublished={onPublished} />
    </>
  )
}

function Counts({ shown, items, me }: { readonly shown: number; readonly items: readonly QueueItem[]; readonly me: string }) {
  const waiting = items.filter((item) => waitsFor(me, item)).length
  const late = items.filter(({ deadline }) => deadline !== null && deadline.late > 0).length
  return (
    <p role="status" class="desk-count">
      {shown === items.length ? say.open(shown) : say.shown(shown, items.length)}. {say.waiting(waiting)} {say.late(late)}
    </p>
  )
}
