import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../browser.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { CRITERIA } from './criteria.ts'
import { type Gathered, gather } from './gather.ts'
import { ratingOf } from './rating.ts'
import { readPage, type Spoil } from './reading.ts'

const SITES = ['prato', 'montemurlo', 'cantagallo'] as const
// What the State's checker opens its browser with.
const SCREEN = { width: 3840, height: 2160 }

const portal = await openTestPortal()
const browser = await openBrowser()
test.after(async () => {
  await browser.close()
  await portal.end()
})
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'it-IT' })).newPage()
// The loader of the tests names inner functions through this; in the page it is not there.
await page.addInitScript('globalThis.__name = (named) => named')
const gathered = new Map<string, Gathered>()
for (const site of SITES) gathered.set(site, await gather(page, `${portal.url}/${site}/`))

for (const site of SITES) {
  test(`${site} meets every criterion with the full score`, () => {
    const pages = gathered.get(site)
    assert.ok(pages && pages.first.length === 4 && pages.second.length > 12 && pages.services.length >= 10, 'all pages were found')
    for (const [code, judge] of Object.entries(CRITERIA)) assert.equal(judge(pages), { score: 1, why: [] }, code)
  })

  test(`${site} can be rated on every page of the first two levels and on every service (C.SI.2.5, C.SI.2.6), and sets no cookie (C.SI.3.1)`, async () => {
    const pages = gathered.get(site)
    assert.ok(pages)
    await page.setViewportSize(SCREEN)
    for (const reading of [pages.home, pages.services[0]]) {
      await page.goto(reading?.url ?? '')
      assert.equal(await ratingOf(page), { score: 1, why: [] }, reading?.url)
    }
    // Drawing so large a screen is slow: the other pages have the very same rating.
    await page.setViewportSize({ width: 1280, height: 900 })
    const others = [...pages.first, ...pages.second, ...pages.services].filter(({ rating }) => rating !== pages.services[0]?.rating)
    assert.equal(others.map(({ url }) => url), [])
    assert.equal(await page.context().cookies(), [])
  })
}

/** A page made bad in one way, and the criterion that must see it. */
interface Bad {
  readonly code: string
  readonly score: 0 | 0.5
  readonly where: 'home' | 'topics' | 'legalNotes' | 'servicesPage' | 'first' | 'services'
  readonly spoil: Spoil
}

const BAD: readonly Bad[] = [
  { code: 'C.SI.1.1', score: 0, where: 'home', spoil: (html) => html.replace(/<link rel="stylesheet"[^>]*>/g, '') },
  { code: 'C.SI.1.2', score: 0, where: 'home', spoil: (html) => html.replace(/<link rel="stylesheet"[^>]*>/g, '') },
  { code: 'C.SI.1.3', score: 0, where: 'services', spoil: (html) => html.replaceAll(/service-(needed|how-to|achieved)/g, 'altro') },
  { code: 'C.SI.1.3', score: 0.5, where: 'services', spoil: (html) => html.replace('data-element="service-how-to"', '') },
  { code: 'C.SI.1.5', score: 0, where: 'topics', spoil: (html) => html.replace(/(data-element="topic-element"[^>]*>)[^<]*/g, '$1Fantasia') },
  { code: 'C.SI.1.6', score: 0, where: 'home', spoil: (html) => html.replace('data-element="live"', 'data-element="altro"') },
  { code: 'C.SI.1.6', score: 0.5, where: 'home', spoil: (html) => html.replace('</main>', '<a data-element="custom-submenu" href="/prato/x/">Sport</a></main>') },
  { code: 'C.SI.1.7', score: 0.5, where: 'first', spoil: (html) => html.replace('</main>', '<a data-element="custom-category-link" href="/prato/x/">Le nostre squadre</a></main>') },
  { code: 'C.SI.2.1', score: 0, where: 'services', spoil: (html) => html.replaceAll('data-element="appointment-booking"', '') },
  { code: 'C.SI.2.2', score: 0, where: 'services', spoil: (html) => html.replace('data-element="service-area"', '') },
  { code: 'C.SI.2.3', score: 0.5, where: 'home', spoil: (html) => html.replace(/(data-element="faq"[^>]*>)[^<]*/g, '$1Chiedi pure') },
  { code: 'C.SI.2.4', score: 0.5, where: 'home', spoil: (html) => html.replace(/(data-element="report-inefficiency"[^>]*>)[^<]*/g, '$1Scrivici che cosa non va') },
  { code: 'C.SI.3.2', score: 0, where: 'home', spoil: (html) => html.replaceAll('https://form.agid.gov.it/', 'https://altro.example/') },
  { code: 'C.SI.3.3', score: 0, where: 'home', spoil: (html) => html.replaceAll('data-element="privacy-policy-link"', '') },
  { code: 'C.SI.3.4', score: 0, where: 'legalNotes', spoil: (html) => html.replace('anche commerciale', 'non commerciale') },
]

test('a page that is bad in one way is seen to be', async () => {
  const good = gathered.get('prato')
  assert.ok(good)
  for (const { code, score, where, spoil } of BAD) {
    const place = good[where]
    const one = 'url' in place ? place : place[0]
    assert.ok(one)
    const bad = await readPage(page, one.url, spoil)
    const spoilt = { ...good, [where]: 'url' in place ? bad : [bad, ...place.slice(1)] } as Gathered
    assert.is(CRITERIA[code]?.(spoilt).score, score, `${code}: ${spoil.toString()}`)
  }
})

const BAD_RATINGS: readonly (readonly [score: 0 | 0.5, spoil: Spoil])[] = [
  [0, (html) => html.replace('Quanto sono chiare le informazioni', 'Quanto ti piacciono le informazioni')],
  [0, (html) => html.replace('Ho avuto problemi tecnici', 'Il sito era lento')],
  [0, (html) => html.replace(/<link rel="stylesheet"[^>]*>/g, '')],
  [0.5, (html) => html.replace('data-element="feedback-rate-3"', '')],
  [0.5, (html) => html.replaceAll('data-element="feedback-input-text"', '')],
]

test('and so is a rating that is', async () => {
  const url = gathered.get('prato')?.servicesPage.url ?? ''
  for (const [score, spoil] of BAD_RATINGS) {
    await page.route(url, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: spoil(await response.text()) })
    })
    await page.goto(url)
    assert.is((await ratingOf(page)).score, score, spoil.toString())
    await page.unroute(url)
  }
})

test.run()
