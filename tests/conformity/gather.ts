import type { Page } from 'playwright-core'
import { type Marked, type Reading, readPage } from './reading.ts'

/** The pages of a site that are judged, found as the State's checker finds them: by following marked links from the home page. */
export interface Gathered {
  readonly home: Reading
  /** Amministrazione, Novità, Servizi, Vivere il Comune. */
  readonly first: readonly Reading[]
  readonly second: readonly Reading[]
  readonly servicesPage: Reading
  readonly services: readonly Reading[]
  readonly topics: Reading
  readonly legalNotes: Reading
  readonly privacy: Reading
  readonly questions: Reading
  /** `null` where it is reported by mail. */
  readonly disservice: Reading | null
  readonly booking: Reading
}

const FIRST = ['management', 'news', 'all-services', 'live'] as const
const SECOND = ['management-category-link', 'news-category-link', 'service-category-link', 'live-button-locations', 'live-button-events'] as const

export async function gather(page: Page, homeUrl: string): Promise<Gathered> {
  const seen = new Map<string, Promise<Reading>>()
  const read = (url: string) => {
    const address = url.replace(/#.*$/, '')
    const known = seen.get(address) ?? readPage(page, address)
    seen.set(address, known)
    return known
  }
  const all = async (links: readonly Marked[]) => {
    const readings: Reading[] = []
    for (const url of new Set(links.map(({ href }) => href))) readings.push(await read(url))
    return readings
  }
  const one = (from: Reading, name: string) => {
    const url = marked(from, name)[0]?.href
    if (!url) throw new Error(`no ${name} on ${from.url}`)
    return read(url)
  }
  const home = await read(homeUrl)
  const first = await all(FIRST.flatMap((name) => marked(home, name).slice(0, 1)))
  const servicesPage = await one(home, 'all-services')
  return {
    home,
    first,
    second: await all(first.flatMap((reading) => SECOND.flatMap((name) => marked(reading, name)))),
    servicesPage,
    services: await all(marked(servicesPage, 'service-link')),
    topics: await one(home, 'all-topics'),
    legalNotes: await one(home, 'legal-notes'),
    privacy: await one(home, 'privacy-policy-link'),
    questions: await one(home, 'faq'),
    disservice: marked(home, 'report-inefficiency')[0]?.href.startsWith('mailto:') ? null : await one(home, 'report-inefficiency'),
    booking: await one(home, 'appointment-booking'),
  }
}

/** The elements of a page with that `data-element`. */
export function marked(reading: Reading, name: string): readonly Marked[] {
  return reading.marked.get(name) ?? []
}
