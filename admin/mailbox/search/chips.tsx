import { Icon } from '../icons/icon.tsx'
import { folderHref, searchHref } from '../route.ts'
import { SEARCH_WORDS as say } from '../words/search.ts'
import { type Condition, conditionsOf, type SearchPlace, without } from './search-place.ts'

interface Props {
  readonly search: SearchPlace
  /** How the folder it keeps to is called. */
  readonly folderName: string | null
  /** Where the person was before. */
  readonly back: string
}

/** The conditions of a search, each with the way to take it away; the last one leaves the search. */
export function Chips({ search, folderName, back }: Props) {
  const conditions = conditionsOf(search.query)
  const hrefWithout = (condition: Condition) => (conditions.length === 1 ? folderHref(search.folder ?? back) : searchHref(without(search, condition)))
  return (
    <ul class="mailbox-chips" aria-label={say.conditions}>
      {conditions.map((condition) => (
        <li key={condition}>
          <a class="mailbox-chip" href={hrefWithout(condition)} aria-label={say.takeAway(wordsOf(search, condition))}>
            {wordsOf(search, condition)} <Icon name="close" />
          </a>
        </li>
      ))}
      {folderName !== null && (
        <li>
          <a class="mailbox-chip" href={searchHref({ ...search, folder: null })} aria-label={say.takeAway(say.within(folderName))}>
            {say.within(folderName)} <Icon name="close" />
          </a>
        </li>
      )}
      <li>
        <a class="mailbox-chip-leave" href={folderHref(search.folder ?? back)}>
          {say.leave}
        </a>
      </li>
    </ul>
  )
}

function wordsOf({ query }: SearchPlace, condition: Condition): string {
  const value = query[condition]
  const label = say.labels[condition]
  if (value === true) return label
  return condition === 'since' || condition === 'until' ? `${label} ${String(value).split('-').reverse().join('.')}` : `${label}: ${value}`
}
