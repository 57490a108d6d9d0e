import { slugOf } from '../../../lib/model/slug.ts'
import { type Filters, NO_FILTERS, OPEN_STATUSES, queueHref } from '../route.ts'
import { WORDS } from '../words/desk.ts'

interface Props {
  readonly filters: Filters
  readonly offices: readonly string[]
}

// The address is the state; replacing it keeps "back" one step, to where the person came from.
function narrow(filters: Filters): void {
  location.replace(queueHref(filters))
}

export function FilterBar({ filters, offices }: Props) {
  const { queue } = WORDS
  const narrowed = filters.status !== '' || filters.office !== '' || filters.mine
  return (
    <form class="desk-filters" aria-label={queue.filters} onSubmit={(event) => event.preventDefault()}>
      <label class="desk-filter">
        {queue.status}
        <select value={filters.status} onChange={(event) => narrow({ ...filters, status: event.currentTarget.value as Filters['status'] })}>
          <option value="">{queue.any}</option>
          {OPEN_STATUSES.map((status) => (
            <option key={status} value={status}>
              {WORDS.status[status]}
            </option>
          ))}
        </select>
      </label>
      <label class="desk-filter">
        {queue.office}
        <select value={filters.office} onChange={(event) => narrow({ ...filters, office: event.currentTarget.value })}>
          <option value="">{queue.any}</option>
          {offices.map((office) => (
            <option key={office} value={slugOf(office)}>
              {office}
            </option>
          ))}
        </select>
      </label>
      <label class="desk-check">
        <input type="checkbox" checked={filters.mine} onChange={(event) => narrow({ ...filters, mine: event.currentTarget.checked })} />
        {queue.mine}
      </label>
      {narrowed && (
        <button type="button" class="btn btn-link btn-sm" onClick={() => narrow(NO_FILTERS)}>
          {queue.reset}
        </button>
      )}
    </form>
  )
}
