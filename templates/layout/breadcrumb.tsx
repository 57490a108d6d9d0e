import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { WORDS } from '../words/it.ts'
import { ancestorsOf } from './ancestors.ts'

/** Where the page is in the tree, "Home / Novità / Notizie / titolo", as the menu names it. */
export function Breadcrumb({ site, address, title }: { site: Queries; address: string; title: string }) {
  return (
    <div class="container">
      <nav class="breadcrumb-container" aria-label={WORDS.breadcrumb}>
        <ol class="breadcrumb" data-element="breadcrumb">
          {[{ label: WORDS.home, address: '/' }, ...ancestorsOf(site, address)].map((crumb) => (
            <li class="breadcrumb-item" key={crumb.address}>
              <a href={href(site.site, crumb.address)}>{crumb.label}</a>
              <span class="separator" aria-hidden="true">/</span>
            </li>
          ))}
          <li class="breadcrumb-item active" aria-current="page">{title}</li>
        </ol>
      </nav>
    </div>
  )
}
