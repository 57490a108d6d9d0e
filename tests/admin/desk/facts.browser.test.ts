import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { openBrowser, violationsOf } from '../../browser.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { factsFor } from './stand/facts.ts'
import { PROPOSALS, proposal } from './stand/proposals.ts'
import { openStand, type Stand } from './stand/server.ts'

interface Context {
  browser: Browser
  stand: Stand
  page: Page
  complaints: string[]
}

const test = suite<Context>('facts')

const NURSERY = {
  costi: 'La retta costa 20 € al mese.',
  tempi: { fasi: [{ titolo: 'Chiusura delle domande', data: '2026-04-30' }] },
  accesso: { uffici: ['villa-medicea'], altro: 'Telefona al numero 0574 000000.' },
  condizioni: [{ titolo: 'Modulo', file: '/media/modulo.pdf' }],
  immagine: { file: '/media/prima.png', alt: 'Bambini' },
  data_revisione: '2026-11-28',
  body: 'Il nido apre a settembre. Le famiglie portano il pasto.',
}
const NURSERY_AFTER = {
  ...NURSERY,
  costi: 'La retta costa 25 € al mese.',
  tempi: { fasi: [{ titolo: 'Chiusura delle domande', data: '2026-04-18' }] },
  accesso: { ...NURSERY.accesso, uffici: ['villa-medicea', 'piazza-del-duomo'] },
  condizioni: [{ titolo: 'Modulo', file: '/media/modulo-2026.pdf' }],
  immagine: { file: '/media/dopo.png', alt: 'Bambini' },
  data_revisione: '2027-11-28',
  body: 'Il nido apre a settembre. Le famiglie non portano il pasto. La mensa è interna.',
}

function of(number: number, type: string, before: object | null, after: object | null, own: Partial<DeskProposal> = {}): DeskProposal {
  const what = before === null ? 'new' : after === null ? 'removal' : 'change'
  const entry = { path: `content/prato/urp/${type}/prova.md`, title: 'Nido', what, changes: factsFor(type, before as never, after as never), beforeUrl: before && '/pagina?lato=prima', afterUrl: after && '/pagina?lato=dopo', togetherUrl: before && after && '/pagina?lato=insieme', textUrl: '/api/desk/text' } as const
  return { ...proposal({ number, title: 'Iscrizione al nido', kind: 'change' }), entries: [entry], ...own }
}

const SHOWN: readonly DeskProposal[] = [
  ...PROPOSALS,
  of(40, 'servizio', NURSERY, NURSERY_AFTER, { lane: { name: 'heavy', why: 'cambiano la scadenza e un importo' }, approvalsNeeded: 2 }),
  of(41, 'servizio', null, NURSERY),
  of(42, 'unita', { data_revisione: '2026-11-28' }, { data_revisione: '2027-11-28', data_verifica: '2026-11-28' }, { lane: { name: 'light', why: 'conferma che è tutto giusto' } }),
]

test.before(async (context) => {
  context.stand = await openStand()
  context.browser = await openBrowser()
})
test.before.each(async (context) => {
  context.stand.proposals = SHOWN
  context.complaints = []
  context.page = await keptPage(context.browser, { width: 1280, height: 800 })
  context.page.setDefaultTimeout(30_000)
  context.page.on('pageerror', ({ message }) => context.complaints.push(message))
  context.page.on('console', (line) => /Content Security Policy/.test(line.text()) && context.complaints.push(line.text()))
})
test.after.each(async ({ page, complaints }) => {
  await leavePage(page)
  assert.equal(complaints, [])
})
test.after(async ({ browser, stand }) => {
  await browser.close()
  await stand.close()
})

async function open({ page, stand }: Context, place: string): Promise<void> {
  await page.goto(`${stand.url}${place}`)
  await page.locator('.desk-actions, .desk-lanes').first().waitFor()
}
const change = (page: Page, lead: string | RegExp) => page.locator('.desk-change').filter({ has: page.getByRole('heading', { level: 3, name: lead }) })

test('the heading counts the things that changed and names them, the most important first', async (context) => {
  await open(context, '#/proposta/40')
  await context.page.getByRole('heading', { level: 2, name: '7 cose cambiate: scadenza, costo, allegato, accedi al servizio e altre 3 cose' }).waitFor()
  assert.equal(await context.page.locator('.desk-change h3').allInnerTexts(), [
    'La scadenza di «Chiusura delle domande» è anticipata di 12 giorni',
    'Il costo aumenta di 5 €',
    'L’allegato «Modulo» è sostituito',
    'Accedi al servizio › Con appuntamento negli uffici: collega anche «Piazza del Duomo»',
    'Descrizione estesa: 1 frase cambiata, 1 aggiunta',
    'L’immagine è sostituita',
    'Da ricontrollare entro il 28 novembre 2027 (prima: 28 novembre 2026)',
  ])
})

test('a short value is before and after on one line, and the arrow is said in words', async (context) => {
  await open(context, '#/proposta/40')
  const line = change(context.page, /scadenza/).locator('.desk-short')
  assert.is((await line.textContent())?.replace(/\s+/g, ' ').trim(), '30 aprile 2026 diventa 18 aprile 2026')
  const [from, to] = [await line.locator('del').boundingBox(), await line.locator('ins').boundingBox()]
  assert.ok(from && to && Math.abs(from.y - to.y) < 4)
})

test('a text shows the words that went and came, in their sentence', async (context) => {
  await open(context, '#/proposta/40')
  assert.match((await change(context.page, /^Descrizione estesa/).innerText()).replace(/\s+/g, ' '), /Le famiglie .*non.* portano il pasto\. .*La mensa è interna\./)
  assert.equal(await change(context.page, /^Il costo/).locator('del, ins').allTextContents(), ['tolto: 20 fine', 'aggiunto: 25 fine'])
})

test('a file that is replaced says what it was and is, with both sizes; an image is seen on both sides, a document opens', async (context) => {
  await open(context, '#/proposta/40')
  const form = change(context.page, /^L’allegato/)
  assert.equal(await form.locator('.desk-file-said').allTextContents(), ['PDF, 120 kB', 'PDF, 182 kB'])
  assert.equal(await form.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))), ['/media/modulo.pdf', '/media/modulo-2026.pdf'])
  assert.is(await form.locator('img').count(), 0)
  const image = change(context.page, /^L’immagine/)
  assert.is(await image.locator('img').count(), 2)
  for (const picture of await image.locator('img').all()) {
    await picture.scrollIntoViewIfNeeded()
    assert.ok(await picture.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth > 0)))
  }
})

test('a page that another begins to name can be opened from there', async (context) => {
  await open(context, '#/proposta/40')
  const link = context.page.getByRole('link', { name: 'Piazza del Duomo (dopo)' })
  assert.is(await link.getAttribute('href'), '/pagina?lato=piazza-del-duomo')
})

test('the lane is said with its reason and the approvals it asks, and leads to the rules', async (context) => {
  const { page } = context
  await open(context, '#/proposta/40')
  await page.getByText('Corsia pesante: cambiano la scadenza e un importo. Servono due approvazioni.').waitFor()
  await page.getByRole('link', { name: 'Le regole delle corsie' }).click()
  await page.getByRole('heading', { name: 'Le corsie: come si tratta una proposta' }).waitFor()
  assert.match(await page.locator('.desk-lanes').innerText(), /Corsia pesante se cambia la scadenza o un importo\.\s+Servono 2 approvazioni, risposta entro 5 giorni lavorativi\./)
})

test('a confirmation is called so, and a new page is read field by field', async (context) => {
  const { page } = context
  await open(context, '#/proposta/42')
  await page.getByRole('heading', { level: 2, name: 'Conferma: è ancora tutto giusto' }).waitFor()
  await open(context, '#/proposta/41')
  await page.getByRole('heading', { level: 2, name: 'Nuova pagina: 9 campi scritti' }).waitFor()
  assert.is(await page.locator('.desk-change del').count(), 0)
})

test('facts are walked with the keyboard', async (context) => {
  const { page } = context
  await open(context, '#/proposta/40')
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  while (!(await focused()).startsWith('La scadenza')) await page.keyboard.press('j')
  await page.keyboard.press('j')
  assert.ok((await focused()).startsWith('Il costo aumenta di 5 €'))
})

for (const width of [360, 1280]) {
  test(`facts, lanes and rules have nothing wrong for axe at ${width} px, and nothing runs off the screen`, async (context) => {
    const { page } = context
    await page.setViewportSize({ width, height: 740 })
    for (const place of ['#/proposta/12', '#/proposta/40', '#/proposta/41', '#/proposta/42', '#/regole']) {
      await open(context, place)
      assert.equal(await violationsOf(page), [], place)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${place} fits`)
    }
  })
}

test.run()
