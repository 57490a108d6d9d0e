import { outPathOf } from '../../lib/site/address.ts'
import type { PublicSite } from '../../lib/model/sites.ts'
import { TRANSPARENCY } from '../../lib/model/vocabularies/transparency.ts'
import type { Recipe } from '../../lib/site/output.ts'
import { family } from '../../lib/site/memo.ts'
import { perSite } from '../../lib/site/per-site.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { absolute } from './absolute.ts'
import { isInRegister } from '../gathered/albo.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { cardsOf, LISTS } from '../gathered/sections.ts'
import { cardsInSection } from '../gathered/transparency.ts'
import { xmlText } from './xml.ts'

/** Pages one file may name (sitemaps.org). */
export const SITEMAP_SIZE = 50_000
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

// Pages that ask not to be kept: what is found depends on who looks, and what was once said is no more.
const UNMAPPED: ReadonlySet<string> = new Set(['search', 'history'])

/**
 * The pages of a plan that search engines are told of, each once. What is in the register of acts is not to be kept
 * by others (albo.ts).
 */
export function mappedPages(queries: Queries, plan: readonly Recipe[]): readonly Recipe[] {
  const pages = new Map<string, Recipe>()
  for (const recipe of plan) {
    if (/(^|\/)index\.html$/.test(recipe.out) && !UNMAPPED.has(recipe.make) && !pages.has(recipe.out)) pages.set(recipe.out, recipe)
  }
  return [...pages.values()].filter(({ make, path }) => {
    const card = make === 'entry' ? queries.card(String(path)) : null
    return !(card && isInRegister(card))
  })
}

/** A part of the map of a site, the first is 1; where one holds all, it is the whole. */
export function sitemapOf(queries: Queries, site: PublicSite, pages: readonly Recipe[], part: number): string {
  const urls = pages.slice((part - 1) * SITEMAP_SIZE, part * SITEMAP_SIZE).map((recipe) => {
    const changed = lastChanges(queries)(recipe)
    return `<url><loc>${xmlText(absolute(site, `/${recipe.out.replace(/index\.html$/, '')}`))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`
  })
  return [HEAD, `<urlset ${SPACE}>`, ...urls, '</urlset>', ''].join('\n')
}

/** The map of the parts of a map too long for one file. */
export function sitemapIndexOf(site: PublicSite, parts: number): string {
  const maps = Array.from({ length: parts }, (_, i) => `<sitemap><loc>${xmlText(absolute(site, sitemapPart(i + 1)))}</loc></sitemap>`)
  return [HEAD, `<sitemapindex ${SPACE}>`, ...maps, '</sitemapindex>', ''].join('\n')
}

export function sitemapPart(n: number): string {
  return `/sitemap-${String(n)}.xml`
}

// A change of one page asks for its day again and for those of its lists, and not for all the others.
const lastChanges = perSite((queries) => family((recipe: Recipe) => lastChange(queries, recipe)))

// The day a page last changed, where one day can be told: of a list, that of what it lists.
function lastChange(queries: Queries, recipe: Recipe): string | undefined {
  const days = listedIn(queries, recipe).map((path) => queries.updated(path) ?? '')
  return days.reduce((last, day) => (day > last ? day : last), '') || undefined
}

function listedIn(queries: Queries, { make, path, list, name, term, out }: Recipe): readonly string[] {
  const paths = (cards: readonly { readonly path: string }[]) => cards.map((card) => card.path)
  if (make === 'entry') return [String(path)]
  if (make === 'topic') return paths(queries.about(String(term)))
  if (make === 'faq') return paths(queries.cards('faq'))
  if (make === 'category') return paths(categoriesOf(queries).find((item) => item.name === name)?.services ?? [])
  if (make === 'transparency-section') return paths(TRANSPARENCY.filter((one) => one.name === name).flatMap((one) => cardsInSection(queries, one)))
  const section = make === 'list' ? LISTS.find(({ key }) => key === list) : undefined
  // A page of a list shows a part of it, and which part changes with every new entry.
  return section && out === outPathOf(section.address) ? paths(cardsOf(queries, section)) : []
}
