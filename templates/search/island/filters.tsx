import { useState } from 'preact/hooks'
import type { FacetValue } from '../facets.ts'
import { SEARCH_WORDS as say } from '../../words/search.ts'

type Choose = (facet: string, value: string, chosen: boolean) => void

interface Props {
  readonly facets: readonly { readonly facet: string; readonly values: readonly FacetValue[] }[]
  readonly onChoose: Choose
  readonly onClear: () => void
}

/** More values than this of one filter are longer to read than the results: the others are one step away. */
const MOST = 12
const FIRST = 6

/** Checkboxes, each with how many results it would leave. */
export function Filters({ facets, onChoose, onClear }: Props) {
  const isChosen = facets.some(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <details class="rd-filters" open={matchMedia('(min-width: 992px)').matches}>
      <summary>{say.filters}</summary>
      {facets.filter(({ values }) => values.length > 0).map(({ facet, values }) => {
        const first = values.length > MOST ? FIRST : MOST
        const others = values.slice(first)
        return (
          <fieldset key={facet}>
            <legend class="h6">{facet}</legend>
            <Values facet={facet} values={values.slice(0, first)} onChoose={onChoose} />
            {others.length > 0 && <Others facet={facet} values={others} onChoose={onChoose} />}
          </fieldset>
        )
      })}
      {isChosen && <button class="btn btn-outline-primary" type="button" onClick={onClear}>{say.removeFilters}</button>}
    </details>
  )
}

// Open from the beginning where something of it is chosen, and then as the person leaves it.
function Others({ facet, values, onChoose }: { facet: string; values: readonly FacetValue[]; onChoose: Choose }) {
  const [isOpen] = useState(() => values.some(({ chosen }) => chosen))
  return (
    <details open={isOpen}>
      <summary>{say.otherValues(values.length)}</summary>
      <Values facet={facet} values={values} onChoose={onChoose} />
    </details>
  )
}

function Values({ facet, values, onChoose }: { facet: string; values: readonly FacetValue[]; onChoose: Choose }) {
  return (
    <>
      {values.map(({ value, count, chosen }) => (
        <div key={value} class="form-check">
          <label>
            <input type="checkbox" checked={chosen} onChange={(event) => onChoose(facet, value, event.currentTarget.checked)} /> {value} <span class="rd-count">({count})</span>
          </label>
        </div>
      ))}
    </>
  )
}
