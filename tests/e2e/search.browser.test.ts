import type { Page } from 'playwright-core'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../lib/model/sites.ts'
import { readFileSync } from 'node:fs'
import { makeIndex } from '../../scripts/search/make-index.ts'
import { assertAccessible, openBrowser } from '../browser.ts'
import { CONTROL, type Question, QUESTIONS, TRANSPARENCY_QUESTIONS } from '../search/questions.ts'
import { sampleSite } from '../templates/site-in-memory.ts'
import { openTestPortal } from './portal.ts'

const portal = await openTestPortal({ makeIndex, now: () => Date.parse('2026-11-27T10:00:00Z') })
await portal.searched()
const browser = await openBrowser()
test.after(async () => {
  await browser.close()
  await portal.end()
})

const faults: string[] = []
async function windowOf(options: { readonly width?: number; readonly scripts?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1280, height: 900 }, javaScriptEnabled: options.scripts ?? true, locale: 'it-IT' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => { if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text()) })
  page.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(portal.url)) faults.push(request.url()) })
  return page
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Che cosa cerchi?' })
const status = (page: Page) => page.getByRole('status')
const links = (page: Page) => page.locator('.rd-result a')
const addresses = (page: Page) => links(page).evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash))

async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question)
  await field(page).press('Enter')
  await status(page).getByText(new RegExp(`^(\\d+ risultat[oi]|Nessun risultato) per «${question.replace(/[?.]/g, '\\$&')}»`)).waitFor()
}

/** Where the answers to a question stand in the list, from 1; 0 when none of them is there. */
async function placeOf(page: Page, { site: key, asked, answers }: Question): Promise<number> {
  const { site, live } = await sample(key)
  const wanted = answers.map((name) => {
    const [type = '', slug] = name.split('/')
    return type === '' ? `${site.base}${name.slice(1)}` : live.url(live.cards(type).find((card) => card.slug === slug)?.path ?? '')
  })
  assert.ok(wanted.some((url) => url !== null), `the answers to «${asked}» are on the site`)
  await ask(page, asked)
  return (await addresses(page)).findIndex((address) => wanted.includes(address)) + 1
}

const samples = new Map<string, ReturnType<typeof sampleSite>>()
function sample(key: string): ReturnType<typeof sampleSite> {
  const made = samples.get(key) ?? sampleSite(key, '2026-11-27')
  samples.set(key, made)
  return made
}

async function placesOf(questions: readonly Question[]): Promise<readonly (readonly [Question, number])[]> {
  const places: (readonly [Question, number])[] = []
  for (const { key } of parseSites(readFileSync('content/siti.yml', 'utf8')).filter(({ tipo }) => tipo === 'public')) {
    const page = await windowOf()
    await page.goto(`${portal.url}/${key}/cerca/`)
    for (const question of questions.filter(({ site }) => site === key)) places.push([question, await placeOf(page, question)])
    await page.context().close()
  }
  return places
}

const late = (places: readonly (readonly [Question, number])[]) => places.filter(([, place]) => place === 0 || place > 3).map(([{ site, asked }, place]) => `${site} «${asked}»: ${place}`)

test('forty questions as citizens ask them are each answered within the first three results', async () => {
  const places = await placesOf(QUESTIONS)
  assert.is(places.length, 40)
  console.log(`  first: ${places.filter(([, place]) => place === 1).length} of 40`)
  assert.equal(late(places), [])
})

test('and so are nearly all of twenty more', async () => {
  const places = await placesOf(CONTROL)
  assert.is(places.length, 20)
  assert.ok(late(places).length <= 2, late(places).join('\n'))
})

test('what the law has published is found by what people call it, and so is that there is none', async () => {
  const places = await placesOf(TRANSPARENCY_QUESTIONS)
  assert.is(places.length, TRANSPARENCY_QUESTIONS.length)
  assert.equal(late(places), [])
})

test('from any page one searches by keyboard alone: the header, the list as one types, a filter, the way back', async () => {
  const page = await windowOf()
  await page.goto(`${portal.url}/prato/novita/`)
  await page.getByRole('searchbox', { name: 'Cerca nel sito' }).focus()
  await page.keyboard.type('nido')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/prato\/cerca\/\?q=nido$/)
  await status(page).getByText(/^\d+ risultati per «nido»$/).waitFor()
  assert.is(await field(page).inputValue(), 'nido')

  await field(page).focus()
  await field(page).press('End')
  await page.keyboard.type(' graduatoria')
  await status(page).getByText(/«nido graduatoria»/).waitFor()
  assert.ok(await field(page).evaluate((input) => input === document.activeElement), 'the focus stays where one types')
  assert.match(page.url(), /q=nido\+graduatoria$/)
  assert.ok((await page.locator('.rd-excerpt mark').count()) > 0)

  await ask(page, 'nido')
  const before = await links(page).count()
  const box = page.getByRole('checkbox', { name: /^Novità \(\d+\)$/ })
  const count = Number(/\((\d+)\)/.exec((await box.locator('xpath=..').textContent()) ?? '')?.[1])
  await box.focus()
  await page.keyboard.press('Space')
  await status(page).getByText(count === 1 ? /^1 risultato/ : new RegExp(`^${count} risultati`)).waitFor()
  assert.is(await links(page).count(), count)
  assert.match(page.url(), /q=nido&tipo=Novit%C3%A0$/)
  assert.ok(await box.evaluate((input) => input === document.activeElement), 'the focus stays on the filter')
  const removed = page.getByRole('button', { name: 'Togli i filtri' })
  await removed.focus()
  await page.keyboard.press('Enter')
  await removed.waitFor({ state: 'detached' })
  assert.is(await links(page).count(), before)
  assert.not.ok(await page.evaluate(() => document.activeElement === document.body), 'the focus is somewhere')

  await ask(page, 'scuola')
  await page.getByRole('button', { name: /^Mostra altr/ }).focus()
  const shown = await links(page).count()
  await page.keyboard.press('Enter')
  await links(page).nth(shown).waitFor()
  await page.waitForFunction((n) => document.querySelectorAll('.rd-result a')[n] === document.activeElement, shown)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('/cerca/'))
  await page.goBack()
  await status(page).getByText(/per «scuola»$/).waitFor()
  await page.goBack()
  await status(page).getByText(/per «nido»$/).waitFor()
  assert.is(await field(page).inputValue(), 'nido')
  await page.context().close()
})

test('who types at leisure and then presses Enter finds the former question on the way back', async () => {
  const page = await windowOf()
  await page.goto(`${portal.url}/prato/cerca/?q=nido`)
  await status(page).getByText(/per «nido»$/).waitFor()
  await field(page).fill('scuo')
  await status(page).getByText(/per «scuo»$/).waitFor()
  await field(page).fill('scuola')
  await status(page).getByText(/per «scuola»$/).waitFor()
  await field(page).press('Enter')
  await page.waitForURL(/q=scuola$/)
  await page.goBack()
  await status(page).getByText(/per «nido»$/).waitFor()
  assert.is(await field(page).inputValue(), 'nido')
  await page.context().close()
})

test('a misspelled word is understood and said, and a search that finds nothing leads on', async () => {
  const page = await windowOf()
  await page.goto(`${portal.url}/montemurlo/cerca/?q=rinovare`)
  await page.getByText('Nel sito non c’è «rinovare»: ho cercato «rinnovare».').waitFor()
  // The first begins as words of the site do, letter by letter; the second as none does.
  for (const nowhere of ['zxqw', 'qwertyuiop']) {
    await ask(page, nowhere)
    assert.is(await status(page).textContent(), `Nessun risultato per «${nowhere}»`)
    assert.is(await links(page).count(), 0)
    await page.getByText(`La parola «${nowhere}» non è in nessuna pagina del sito.`).waitFor()
    await page.getByRole('heading', { name: 'Non hai trovato quello che cerchi?' }).waitFor()
  }
  await ask(page, 'zxqw nido')
  await page.getByText('Nel sito non c’è «zxqw»: i risultati hanno le altre parole della domanda.').waitFor()
  assert.is((await addresses(page))[0], '/montemurlo/servizi/educazione-e-formazione/iscrizione-nido/')
  await ask(page, 'qwertyuiop')
  await page.getByRole('heading', { name: 'Non hai trovato quello che cerchi?' }).waitFor()
  assert.is(await page.getByRole('link', { name: 'Guarda tutti i servizi' }).getAttribute('href'), '/montemurlo/servizi/')
  await field(page).fill('')
  await page.getByRole('heading', { name: 'Dalla A alla Z' }).waitFor()
  assert.is(await page.getByRole('heading', { name: 'Non hai trovato quello che cerchi?' }).isVisible(), false)
  await page.goto(`${portal.url}/montemurlo/cerca/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await status(page).getByText('<img src=x onerror=alert(1)>').waitFor()
  assert.is(await page.locator('#rd-ricerca img').count(), 0)
  await page.context().close()
})

test('where the index is not there the page says so and searches its own list of services, offices and topics', async () => {
  const page = await windowOf()
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(`${portal.url}/cantagallo/cerca/?q=legna`)
  await page.getByText('La ricerca completa non è disponibile in questo momento.').waitFor()
  assert.ok((await addresses(page)).includes('/cantagallo/servizi/agricoltura-e-pesca/fare-legna/'))
  await page.context().close()
})

test('without a script the page says what it cannot do and offers services, offices and topics from A to Z; a missing page offers the search', async () => {
  const page = await windowOf({ scripts: false })
  await page.goto(`${portal.url}/prato/non-esiste/`)
  await field(page).fill('nido')
  await page.getByRole('button', { name: 'Cerca', exact: true }).last().click()
  await page.waitForURL(/\/prato\/cerca\/\?q=nido$/)
  assert.ok(await page.locator('noscript .callout-title').isVisible())
  await page.getByRole('link', { name: 'Iscrizione al nido d’infanzia' }).click()
  await page.waitForURL(/iscrizione-al-nido/)
  await page.context().close()
})

test('the page is accessible at 360 and at 1280 pixels: before a question, with results and filters, with none', async () => {
  for (const width of [360, 1280]) {
    const page = await windowOf({ width })
    await page.goto(`${portal.url}/prato/cerca/`)
    await assertAccessible(page)
    await ask(page, 'nido')
    if (width === 360) await page.getByText('Filtra i risultati').click()
    await assertAccessible(page)
    assert.is(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, 'nothing sticks out')
    await ask(page, 'qwertyuiop')
    await assertAccessible(page)
    await page.context().close()
  }
})

test('no page was refused anything by its own policy, none failed, none called another host', () => {
  assert.equal(faults, [])
})

test.run()
