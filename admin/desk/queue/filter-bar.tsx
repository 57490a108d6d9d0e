import { useEffect, useState } from 'preact/hooks'
import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { type Filters, NO_FILTERS, queueHref } from '../route.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'
import { type Choice, choicesOf } from './choices.ts'
import { SearchField } from './search-field.tsx'

interface Props {
  readonly filters: Filters
  readonly items: readonly QueueItem[]
  readonly me: string
}

type Select = Exclude<keyof Filters, 'find'>
const SELECTS: readonly (readonly [name: Select, label: string, any: string])[] = [
  ['whose', say.whose, say.anyFemale],
  ['board', say.board, say.any],
  ['office', say.office, say.any],
  ['status', say.status, say.any],
  ['lane', say.laneFilter, say.anyFemale],
]

// The address is the state; replacing it keeps "back" one step, to where the person came from.
function narrow(filters: Filters): void {
  location.replace(queueHref(filters))
}

/** Narrows the queue. On a telephone the lists stay folded until they are asked for, or in use. */
export function FilterBar({ filters, items, me }: Props) {
  const inUse = SELECTS.filter(([name]) => filters[name] !== '').length
  const [open, setOpen] = useState(inUse > 0)
  useEffect(() => {
    if (inUse > 0) setOpen(true)
  }, [inUse])
  const choices = choicesOf(items, filters, me)
  const set = (name: keyof Filters, value: string) => narrow({ ...filters, [name]: value } as Filters)
  return (
    <form class="desk-filters" role="search" aria-label={say.filters} onSubmit={(event) => event.preventDefault()}>
      <SearchField find={filters.find} onFind={(find) => set('find', find)} />
      <button type="button" class="btn btn-outline-primary btn-sm desk-filters-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {inUse > 0 ? say.toggleOn(inUse) : say.toggle}
      </button>
      <div class="desk-filters-lists" data-open={open}>
        {SELECTS.filter(([name]) => filters[name] !== '' || choices[name].length > 1).map(([name, label, any]) => (
          <FilterSelect key={name} name={name} label={label} any={any} value={filters[name]} choices={choices[name]} onChoose={(value) => set(name, value)} />
        ))}
      </div>
      {(inUse > 0 || filters.find !== '') && (
        <button type="button" class="btn btn-link btn-sm" onClick={() => narrow(NO_FILTERS)}>
          {say.reset}
        </button>
      )}
    </form>
  )
}

interface SelectProps {
  readonly name: Select
  readonly label: string
  readonly any: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChoose: (value: string) => void
}

function FilterSelect({ name, label, any, value, choices, onChoose }: SelectProps) {
  return (
    <label class="desk-filter" data-filter={name}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say.counted(choice.label, choice.count)}
          </option>
        ))}
      </select>
    </label>
  )
}
