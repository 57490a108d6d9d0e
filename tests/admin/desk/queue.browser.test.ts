import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { openBrowser, violationsOf } from '../../browser.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { proposal, PROPOSALS } from './stand/proposals.ts'
import { openStand, type Stand } from './stand/server.ts'

interface Context {
  browser: Browser
  stand: Stand
  page: Page
}

const test = suite<Context>('queue')
const MAY = { sendBack: true, approve: true, publish: true, reject: true }
const FRANCO = { id: 'franco', name: 'Franco Tesi' }

test.before(async (context) => {
  context.stand = await openStand()
  context.browser = await openBrowser()
})
test.before.each(async (context) => {
  Object.assign(context.stand, { proposals: PROPOSALS, refusal: null, loggedIn: true })
  context.page = await keptPage(context.browser, { width: 1280, height: 800 })
  context.page.setDefaultTimeout(30_000)
})
test.after.each(({ page }) => leavePage(page))
test.after(async ({ browser, stand }) => {
  await browser.close()
  await stand.close()
})

const open = async ({ page, stand }: Context, place = '') => {
  await page.goto(`${stand.url}${place}`)
  await page.locator('.desk-line, .desk-empty').first().waitFor()
}
const titles = (page: Page) => page.locator('.desk-line-link').allTextContents()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Everything out of the ordinary that a line may say. */
const EVENTFUL: readonly DeskProposal[] = [
  proposal({ number: 31, title: 'Orari della biblioteca', kind: 'change', can: MAY, summary: 'cambia orari e telefono', lane: { name: 'light', why: 'cambiano solo i contatti' }, deadline: { day: '2020-01-02', from: 'promise', late: 3 }, openRemarks: 2 }),
  proposal({ number: 32, title: 'Bando per gli affitti', kind: 'change', can: MAY, approvalsNeeded: 2, approvals: 1, lane: { name: 'heavy', why: 'cambia la scadenza' }, staleApprovals: [FRANCO], takenBy: FRANCO, package: { id: 'p', title: 'Casa' } }),
  proposal({ number: 33, title: 'Mostra in piazza', kind: 'new', can: MAY, publishAt: Date.parse('2031-03-07T08:00+01:00'), failure: { sentence: 'il testo è cambiato dopo l’appuntamento.', remedy: '', at: 0 }, deadline: { day: '2020-01-01', from: 'content', late: 4 } }),
]
const many = (count: number): readonly DeskProposal[] =>
  Array.from({ length: count }, (_, i) => proposal({ number: i + 1, title: `Proposta ${i + 1} di prova`, kind: 'change', office: `Ufficio ${i % 25}`, can: MAY, deadline: { day: `2031-01-${String((i % 28) + 1).padStart(2, '0')}`, from: 'promise', late: 0 } }))

test('a line says what is promised, the lane in words, what went wrong and who has it', async (context) => {
  context.stand.proposals = EVENTFUL
  await open(context)
  const lines = (await context.page.locator('.desk-line').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
  const expected = [
    ['Mostra in piazza', 'in ritardo di 4 giorni lavorativi', 'lo chiede la data della pagina', 'Non pubblicata: il testo è cambiato', 'in linea venerdì 7 marzo alle 8'],
    ['Orari della biblioteca', 'cambia orari e telefono', 'Leggera', 'in ritardo di 3 giorni lavorativi', '2 note aperte', 'Aspetta te'],
    ['Bando per gli affitti', 'Pesante', '1 di 2 approvazioni', 'approvata da Franco Tesi, ma il testo è cambiato', 'nel pacchetto «Casa»', 'In carico a Franco Tesi'],
  ]
  expected.forEach((words, i) => words.forEach((said) => assert.ok(lines[i]?.includes(said), `${said} in ${lines[i]}`)))
  assert.match(await context.page.locator('.desk-count').innerText(), /3 proposte\. 2 aspettano te\. 2 sono in ritardo\./)
})

test('axe finds nothing wrong with the queue, wide and on a telephone, where nothing is cut off', async (context) => {
  const { page, stand } = context
  stand.proposals = [...EVENTFUL, ...PROPOSALS]
  await open(context)
  assert.equal(await violationsOf(page), [])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'Mostra i filtri' }).click()
  assert.equal(await violationsOf(page), [])
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'no sideways scrolling')
})

test('words are found while they are typed, stay in the address and come back with it', async (context) => {
  const { page } = context
  await open(context)
  await page.keyboard.press('/')
  await page.keyboard.type('PERÒ nido')
  await page.getByRole('heading', { name: 'Nessuna proposta con «pero nido»' }).waitFor()
  await page.getByLabel('Cerca').fill('infan nido')
  await page.locator('.desk-line').first().waitFor()
  assert.equal(await titles(page), ['Iscrizione al nido d’infanzia'])
  assert.ok(page.url().endsWith('#/?cerca=infan-nido'), page.url())
  await page.reload()
  await page.locator('.desk-line').first().waitFor()
  assert.is(await page.getByLabel('Cerca').inputValue(), 'infan nido')
  assert.equal(await titles(page), ['Iscrizione al nido d’infanzia'])
})

test('the filters are reached by key, count what they would leave, and add up', async (context) => {
  const { page } = context
  await open(context)
  await page.keyboard.press('f')
  assert.is(await page.evaluate(() => document.activeElement?.closest('label')?.dataset.filter), 'whose')
  const offices = await page.getByLabel('Ufficio').locator('option').allTextContents()
  assert.ok(offices.includes('Servizi educativi (2)'), offices.join())
  await page.getByLabel('Quali').selectOption('waiting')
  await page.getByLabel('Stato').selectOption('pending_publish')
  await page.waitForFunction(() => document.querySelectorAll('.desk-line').length === 1)
  assert.equal(await titles(page), ['Bando affitti 2024'])
})

test('an empty queue says why it is empty, whatever it was narrowed to', async (context) => {
  for (const [place, title] of [
    ['#/?quali=in-carico-a-me', 'Non hai proposte in carico'],
    ['#/?quali=scritte-da-me', 'Non hai proposte aperte'],
    ['#/?corsia=pesante&stato=bozza', 'Nessuna proposta con questi filtri'],
  ] as const) {
    await open(context, place)
    await context.page.getByRole('heading', { name: title }).waitFor()
  }
})

test('five hundred lines: what is typed and what others do changes the lines and leaves the rest of them as they are', async (context) => {
  const { page, stand } = context
  stand.proposals = many(500)
  await open(context)
  assert.is(await page.locator('.desk-line').count(), 500)
  const link = page.getByRole('link', { name: 'Proposta 477 di prova' })
  await link.focus()
  const place = () => link.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  // The lines around it are drawn for the first time, and find their true height.
  await page.waitForTimeout(500)
  const before = await place()
  await page.evaluate(() => {
    const redrawn = new Set<Element>()
    Object.assign(globalThis, { redrawn })
    new MutationObserver((changes) => changes.forEach(({ target }) => redrawn.add((target instanceof Element ? target : target.parentElement)?.closest('.desk-line') ?? document.body))).observe(document.querySelector('.desk-queue') ?? document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  stand.proposals = stand.proposals.map((one) => (one.number === 3 ? { ...one, takenBy: FRANCO, last: { by: FRANCO, what: 'l’ha presa in carico', at: 5 } } : one))
  stand.changed()
  await page.getByText('In carico a Franco Tesi').first().waitFor({ state: 'attached' })
  await page.getByRole('status').filter({ hasText: '«Proposta 3 di prova»: Franco Tesi l’ha presa in carico.' }).waitFor()
  assert.is(await page.evaluate(() => (globalThis as unknown as { redrawn: Set<Element> }).redrawn.size), 1, 'one line is drawn again')
  assert.ok((await focused(page)).startsWith('Proposta 477'))
  assert.is(await place(), before, 'nothing jumped')
})

test('five hundred lines are shown for less than three seconds of the browser’s work, whatever else the machine does', async (context) => {
  const { stand } = context
  // As somebody who comes to the desk: with nothing read before.
  const page = (context.page = await context.browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'it-IT' }))
  stand.proposals = many(500)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  await open(context)
  assert.is(await page.locator('.desk-line').count(), 500)
  const { metrics } = await browser.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
  assert.ok(seconds > 0 && seconds < 3, `${seconds} s`)
})

test('a line that goes while it has the focus leaves it to the one that took its place', async (context) => {
  const { page, stand } = context
  stand.proposals = many(6)
  await open(context)
  const [, second = '', third = ''] = await titles(page)
  await page.getByRole('link', { name: second }).focus()
  stand.proposals = stand.proposals.filter(({ title }) => title !== second)
  stand.changed()
  await page.getByRole('status').filter({ hasText: `«${second}» non è più nell’elenco.` }).waitFor()
  assert.is(await focused(page), third)
})

test('the light ones are chosen all together, and the button says how many', async (context) => {
  const { page, stand } = context
  stand.proposals = many(4).map((one) => ({ ...one, lane: { name: 'light', why: '' } as const, summary: 'conferma: è ancora giusto' }))
  await open(context)
  await page.getByLabel('Scegli tutte le leggere che aspettano te (4)').check()
  await page.getByLabel('Scegli «Proposta 2 di prova»').uncheck()
  await page.getByRole('button', { name: 'Approva e pubblica le 3 scelte' }).click()
  assert.is(await page.getByRole('dialog').getByText('conferma: è ancora giusto').count(), 3)
  assert.equal(await violationsOf(page), [])
})

test('what changed after it was chosen is chosen no more: nobody has looked at it', async (context) => {
  const { page, stand } = context
  stand.proposals = many(2).map((one) => ({ ...one, lane: { name: 'light', why: '' } as const }))
  await open(context)
  await page.getByLabel('Scegli «Proposta 2 di prova»').check()
  stand.proposals = stand.proposals.map((one) => (one.number === 2 ? { ...one, tip: 'e'.repeat(40) } : one))
  stand.changed()
  await page.getByRole('button', { name: 'Approva e pubblica quella scelta' }).waitFor({ state: 'detached' })
})

test('a session that ended is said, and takes nobody away from what they do', async (context) => {
  const { page, stand } = context
  await open(context)
  stand.loggedIn = false
  stand.changed()
  await page.getByText('La sessione è finita').waitFor()
  assert.is(await page.locator('.desk-line').count(), PROPOSALS.length)
  await page.getByRole('button', { name: 'Entra di nuovo' }).click()
  await page.getByRole('link', { name: 'Entra' }).waitFor()
})

test('letters do nothing for who has switched the keys off', async (context) => {
  const { page, stand } = context
  stand.proposals = [proposal({ number: 1, title: 'Una', kind: 'change', can: MAY })]
  await open(context)
  await page.keyboard.press('?')
  await page.getByLabel('Usa i tasti rapidi').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  assert.not.ok(await page.evaluate(() => document.activeElement?.matches('input[type=search]')))
})

test.run()
