import { Icon } from '../components/icon.tsx'
import type { Queries } from '../../lib/site/queries.ts'
import { SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import { href } from '../href.ts'
import { SEARCH_WORDS as say } from '../words/search.ts'

interface Props {
  readonly site: Queries
  /** Of the field: one of its own on a page with more than one form. */
  readonly id: string
  readonly hint?: string
}

/** The question of a page whose business is to search; without a script it opens the search page. */
export function SearchForm({ site, id, hint }: Props) {
  return (
    <form class="rd-search-form" role="search" action={href(site.site, SEARCH_ADDRESS)} method="get">
      <label class="form-label" for={id}>{say.label}</label>
      <div class="input-group">
        <input class="form-control" type="search" id={id} name="q" maxlength={200} autocomplete="off" aria-describedby={hint ? `${id}-esempio` : undefined} />
        <button class="btn btn-primary" type="submit">
          <Icon site={site} name="search" /> {say.submit}
        </button>
      </div>
      {hint && <p class="form-text" id={`${id}-esempio`}>{hint}</p>}
    </form>
  )
}
