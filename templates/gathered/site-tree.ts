import { TRANSPARENCY } from '../../lib/model/vocabularies/transparency.ts'
import { SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from './categories.ts'
import { cardsOf, LISTS, TITLES } from './sections.ts'
import { topicsOf } from './topics.ts'
import { sectionAddress, TRANSPARENCY_ADDRESS } from './transparency.ts'
import { FOOTER_WORDS } from '../words/footer.ts'
import { WORDS } from '../words/it.ts'

/** A page that nobody writes, and those that are below it in the tree of the site. */
export interface TreePage {
  readonly title: string
  /** Rooted at the site. */
  readonly address: string
  readonly below: readonly TreePage[]
}

/** The pages of a public site that gather others or do something for who reads, as the menu and the footer order them. */
export function siteTree(site: Queries): readonly TreePage[] {
  return [
    page(site, '/amministrazione/'),
    page(site, '/novita/'),
    page(site, '/servizi/', categoriesOf(site).map(({ name, address }) => leaf(name, address))),
    page(site, '/vivere-il-comune/'),
    page(site, '/argomenti/', topicsOf(site).map(({ term, address }) => leaf(term, address))),
    ...lists(site, '/'),
    page(site, TRANSPARENCY_ADDRESS, TRANSPARENCY.map((section) => leaf(section.name, sectionAddress(section)))),
    leaf(FOOTER_WORDS.assistance, '/richiesta-di-assistenza/'),
    leaf(FOOTER_WORDS.appointment, '/prenota-appuntamento/'),
    leaf(FOOTER_WORDS.disservice, '/segnala-disservizio/'),
    page(site, '/domande-frequenti/'),
    page(site, '/valutazioni/'),
    leaf(WORDS.search, SEARCH_ADDRESS),
  ]
}

function page(site: Queries, address: string, below: readonly TreePage[] = lists(site, address)): TreePage {
  return { title: TITLES.get(address) ?? address, address, below }
}

function lists(site: Queries, parent: string): readonly TreePage[] {
  return LISTS.filter((list) => list.parent === parent && cardsOf(site, list).length > 0).map(({ address }) => leaf(TITLES.get(address) ?? address, address))
}

function leaf(title: string, address: string): TreePage {
  return { title, address, below: [] }
}
