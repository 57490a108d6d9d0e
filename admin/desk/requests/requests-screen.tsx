import { useState } from 'preact/hooks'
import type { RequestsAnswer } from '../../../lib/protocol/requests.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { WORDS } from '../words/desk.ts'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import { type RequestFilters, narrowed, officesIn, OPEN } from './filters.ts'
import { RequestLineItem } from './request-line-item.tsx'
import { SelectField } from './select-field.tsx'
import { useRequests } from './use-requests.ts'

const options = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))
const ALL = { value: '', label: say.all }

/** What citizens ask of the offices this person answers for, oldest first. */
export function RequestsScreen() {
  const { answer, again } = useRequests()
  return (
    <>
      <Heading title={say.title}>{say.title}</Heading>
      <p class="desk-intro">{say.intro}</p>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={() => void again()} />}
      {answer?.ok && <Found {...answer.value} />}
    </>
  )
}

function Found({ items, answers }: RequestsAnswer) {
  const [filters, setFilters] = useState(OPEN)
  const set = (name: keyof RequestFilters) => (value: string) => setFilters((now) => ({ ...now, [name]: value }))
  const lines = narrowed(items, filters)
  if (!answers) return <Empty title={say.noOffice} help={say.noOfficeHelp} />
  return (
    <>
      <form class="desk-filters desk-citizen-filters" aria-label={say.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField label={say.office} value={filters.office} options={[ALL, ...officesIn(items)]} onChoose={set('office')} />
        <SelectField label={say.kind} value={filters.kind} options={[ALL, ...options(say.kinds)]} onChoose={set('kind')} />
        <SelectField label={say.state} value={filters.state} options={[{ value: 'open', label: say.open }, ...options(say.states), ALL]} onChoose={set('state')} />
      </form>
      {lines.length === 0 ? (
        <Empty title={say.none} help={say.noneHelp} />
      ) : (
        <ul class="desk-mine" aria-label={say.list}>
          {lines.map((line) => (
            <RequestLineItem key={line.id} line={line} />
          ))}
        </ul>
      )}
    </>
  )
}

function Empty({ title, help }: { readonly title: string; readonly help: string }) {
  return (
    <div class="desk-empty">
      <h2>{title}</h2>
      <p>{help}</p>
    </div>
  )
}
