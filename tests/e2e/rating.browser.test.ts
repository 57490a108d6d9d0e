import type { BrowserContextOptions, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { ratingOf } from '../conformity/rating.ts'
import { openStage } from './stage.ts'

const test = suite('the rating of a page, from the reader to who answers for it')
const { portal, as, faults, end } = await openStage()
const elena = await as('Elena Bassi')
const browser = elena.context().browser()
if (!browser) throw new Error('no browser')

async function reader(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser?.newContext({ viewport: { width: 1280, height: 900 }, ...options }))?.newPage()
  if (!page) throw new Error('no page')
  page.setDefaultTimeout(20_000)
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text())
  })
  return page
}
const star = (page: Page, n: number) => page.locator(`[data-element=feedback-rate-${n}]`)
const next = (page: Page) => page.getByRole('button', { name: 'Avanti' }).click()

test.after(end)

test('the State’s checker, at its own size, sees the right question after each star: with a script and without', async () => {
  const size = { viewport: { width: 3840, height: 2160 } }
  const page = await reader(size)
  await page.goto(`${portal.url}/prato/novita/`)
  assert.equal(await ratingOf(page), { score: 1, why: [] })
  const plain = await reader({ ...size, javaScriptEnabled: false })
  await plain.goto(`${portal.url}/prato/servizi/`)
  const boxes = ['positive', 'negative'].map((side) => plain.locator(`[data-element=feedback-rating-${side}]`))
  for (const n of [1, 2, 3, 4, 5]) {
    await star(plain, n).click()
    assert.equal(await Promise.all(boxes.map(async (block) => (await block.boundingBox()) !== null)), [n > 3, n <= 3], `${n} stars`)
  }
})

test('without a script the whole form is sent at once; what is wrong comes back with what was typed', async () => {
  const page = await reader({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  await page.goto(`${portal.url}/prato/servizi/`)
  await star(page, 2).click()
  await page.getByLabel('A volte le indicazioni non erano complete').check()
  const detail = page.getByLabel('Dettaglio')
  // A program may send more than the field takes.
  await detail.evaluate((field) => field.removeAttribute('maxlength'))
  await detail.fill('parola '.repeat(40))
  await next(page)
  await page.getByRole('alert').getByRole('link', { name: /Accorcia il testo/ }).waitFor()
  assert.ok(await page.getByLabel('A volte le indicazioni non erano complete').isChecked())
  await page.getByLabel('Dettaglio').fill('Gli orari sono <i>vecchi</i>, chiamatemi allo 0574 000000')
  await next(page)
  await page.getByText('Grazie, il tuo parere ci aiuterà a migliorare il servizio!').first().waitFor()
  await page.getByRole('link', { name: 'Torna alla pagina' }).click()
  assert.is(page.url(), `${portal.url}/prato/servizi/`)
})

test('with the keyboard alone, and a script: two steps, back and forth, and thanks on the same page', async () => {
  const page = await reader()
  await page.goto(`${portal.url}/prato/servizi/`)
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || '')
  await page.locator('#stelle-1').focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  assert.is(await focused(), 'stelle-5')
  assert.not.ok(await page.getByLabel('Dettaglio').isVisible(), 'one step at a time')
  await assertAccessible(page)
  await page.keyboard.press('Tab')
  assert.is(await focused(), 'positivo-chiare')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  assert.is(await focused(), 'valutazione-testo')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.is(await focused(), 'positivo-chiare', '«Indietro» leads to the step before, as it was left')
  assert.ok(await page.locator('#positivo-chiare').isChecked())
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tutto bene')
  await page.keyboard.press('Enter')
  await page.getByText('Grazie, il tuo parere ci aiuterà a migliorare il servizio!').waitFor()
  assert.match(await focused(), /rd-rating-thanks/)
  assert.is(page.url(), `${portal.url}/prato/servizi/`)
})

test('when nothing gets through, or it is refused, the reader is told and keeps what they wrote', async () => {
  const page = await reader({ viewport: { width: 360, height: 800 } })
  await page.goto(`${portal.url}/prato/servizi/`)
  await star(page, 4).click()
  await next(page)
  await page.getByLabel('Dettaglio').fill('Parole mie')
  await page.context().setOffline(true)
  await next(page)
  await page.getByText('La valutazione non è partita').waitFor()
  assert.is(await page.getByLabel('Dettaglio').inputValue(), 'Parole mie')
  await page.context().setOffline(false)
  await page.getByLabel('Dettaglio').evaluate((field) => field.removeAttribute('maxlength'))
  await page.getByLabel('Dettaglio').fill('parola '.repeat(40))
  await next(page)
  await page.getByRole('alert').getByRole('link', { name: /Accorcia il testo/ }).waitFor()
  assert.ok(await page.evaluate(() => document.activeElement?.id === 'errori' && document.documentElement.scrollWidth <= 360))
  await assertAccessible(page)
})

test('who answers for the page reads it in the desk, as words and nothing else, and removes what names a person', async () => {
  await elena.goto(`${portal.url}/redazione/scrivania/#/valutazioni`)
  await elena.getByRole('heading', { level: 2, name: 'Servizi' }).waitFor()
  await elena.getByRole('button', { name: /Leggi i 2 commenti/ }).click()
  await elena.getByText('Gli orari sono <i>vecchi</i>').waitFor()
  await elena.getByText('Sembra contenere dati di una persona').waitFor()
  await assertAccessible(elena)
  const comment = elena.getByRole('listitem').filter({ hasText: 'chiamatemi' }).last()
  await comment.getByRole('button', { name: 'Cancella il commento' }).click()
  await comment.getByRole('button', { name: 'Sì, cancella' }).click()
  await elena.getByText('Commento cancellato.').waitFor()
  await elena.reload()
  await elena.getByRole('button', { name: /Leggi il commento/ }).waitFor()
  const aldo = await as('Aldo Rossetti')
  await aldo.goto(`${portal.url}/redazione/scrivania/#/valutazioni`)
  await aldo.getByText('Non c’è ancora nessuna valutazione').waitFor()
})

test('everybody finds the figures at the site’s own address, and too few ratings are not published', async () => {
  const page = await reader({ viewport: { width: 360, height: 800 } })
  await page.goto(`${portal.url}/prato/valutazioni/`)
  await page.getByText('troppo poche per pubblicarle').waitFor()
  // Figures are read again after a minute: the other municipality’s have not been asked for yet.
  for (let i = 0; i < 5; i++) await fetch(`${portal.url}/api/feedback`, { method: 'POST', redirect: 'manual', headers: { origin: portal.url }, body: new URLSearchParams({ sito: 'cantagallo', oggetto: 'pagina', pagina: '/novita/', voto: '4' }) })
  const plain = await reader({ javaScriptEnabled: false })
  await plain.goto(`${portal.url}/cantagallo/valutazioni/`)
  await plain.getByRole('button', { name: 'Mostra i risultati' }).click()
  await plain.getByText('4,0 su 5').waitFor()
  await page.goto(`${portal.url}/cantagallo/valutazioni/`)
  await page.getByText('4,0 su 5').waitFor()
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'the table scrolls, the page does not')
  await assertAccessible(page)
})

test('no page broke its policy or asked another host for anything', () => {
  assert.equal(faults, [])
})

test.run()
