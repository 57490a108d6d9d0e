import type { DeskPlace, RatingsAnswer } from '../../../lib/protocol/ratings.ts'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import { type AskedRatings, type Order, ratingsHref } from './asked-ratings.ts'
import { officesOf, sitesOf } from './narrowed.ts'

interface Props {
  readonly asked: AskedRatings
  readonly answer: RatingsAnswer
}

/** Site, office, period, order. The address is the state; replacing it keeps «back» one step. */
export function RatingsFilters({ asked, answer: { years, pages } }: Props) {
  const set = (change: Partial<AskedRatings>) => location.replace(ratingsHref({ ...asked, ...change }))
  const sites = sitesOf(pages)
  return (
    <form class="desk-filters" aria-label={say.filters} onSubmit={(event) => event.preventDefault()}>
      <div class="desk-filters-lists" data-open>
        {(sites.length > 1 || asked.site !== '') && <Choice label={say.site} any={say.any} value={asked.site} places={sites} onChoose={(site) => set({ site, office: '' })} />}
        <Choice label={say.office} any={say.any} value={asked.office} places={officesOf(pages, asked.site, say.noOffice)} onChoose={(office) => set({ office })} />
        <Choice label={say.period} any={say.months} value={asked.period} places={years.map((year) => ({ key: year, name: year }))} onChoose={(period) => set({ period })} />
        <label class="desk-filter">
          {say.order}
          <select value={asked.order} onChange={(event) => set({ order: event.currentTarget.value as Order })}>
            {Object.entries(say.orders).map(([order, name]) => (
              <option key={order} value={order}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </form>
  )
}

function Choice({ label, any, value, places, onChoose }: { readonly label: string; readonly any: string; readonly value: string; readonly places: readonly DeskPlace[]; readonly onChoose: (key: string) => void }) {
  return (
    <label class="desk-filter">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {places.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
