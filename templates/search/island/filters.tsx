import type { FacetValue } from '../facets.ts'
import { SEARCH_WORDS as say } from '../../words/search.ts'

interface Props {
  readonly facets: readonly { readonly facet: string; readonly values: readonly FacetValue[] }[]
  readonly onChoose: (facet: string, value: string, chosen: boolean) => void
  readonly onClear: () => void
}

/** More values than this of one filter are longer to read than the results. */
const MOST = 8

/** Checkboxes, each with how many results it would leave. */
export function Filters({ facets, onChoose, onClear }: Props) {
  const isChosen = facets.some(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <details class="rd-filters" open={matchMedia('(min-width: 992px)').matches}>
      <summary>{say.filters}</summary>
      {facets.filter(({ values }) => values.length > 0).map(({ facet, values }) => (
        <fieldset key={facet}>
          <legend class="h6">{facet}</legend>
          {values.filter(({ chosen }, i) => chosen || i < MOST).map(({ value, count, chosen }) => (
            <div key={value} class="form-check">
              <label>
                <input type="checkbox" checked={chosen} onChange={(event) => onChoose(facet, value, event.currentTarget.checked)} /> {value} <span class="rd-count">({count})</span>
              </label>
            </div>
          ))}
        </fieldset>
      ))}
      {isChosen && <button class="btn btn-outline-primary" type="button" onClick={onClear}>{say.removeFilters}</button>}
    </details>
  )
}
