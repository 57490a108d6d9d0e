import { Icon } from '../components/icon.tsx'
import type { Queries } from '../../lib/site/queries.ts'
import { SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import { href } from '../href.ts'
import { WORDS } from '../words/it.ts'
import { SEARCH_WORDS as say } from '../words/search.ts'

/** The search of the header: a question where there is room for one, else the way to the page that asks it. */
export function HeaderSearch({ site }: { site: Queries }) {
  return (
    <div class="it-search-wrapper">
      <a class="rd-search-link" href={href(site.site, SEARCH_ADDRESS)}>
        <span class="visually-hidden">{WORDS.search}</span>
        <span class="rounded-icon"><Icon site={site} name="search" /></span>
      </a>
      <form class="rd-header-search" role="search" aria-label={say.headerLabel} action={href(site.site, SEARCH_ADDRESS)} method="get">
        <label class="visually-hidden" for="cerca-testata">{say.headerLabel}</label>
        <input class="form-control" type="search" id="cerca-testata" name="q" maxlength={200} placeholder={WORDS.search} autocomplete="off" />
        <button class="rounded-icon" type="submit">
          <Icon site={site} name="search" />
          <span class="visually-hidden">{say.submit}</span>
        </button>
      </form>
    </div>
  )
}
