import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

const story = suite('removal')
let stage: Stage
story.before(async () => {
  stage = await openStage()
})
story.after(() => stage.end())

const ADDRESS = '/prato/novita/avvisi/via-carbonaia-chiusa-per-lavori/'
const TITLE = 'Via Carbonaia chiusa fino al 22 dicembre'
/** Where the desk shows the request, once it is made. */
let request = ''

story('a referent goes from the editor to where a page is taken away, says why and where its readers arrive', async () => {
  const page = await stage.as('Marta Campi')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${stage.portal.url}/redazione/editor/#/collections/prato-notizia/entries/polizia-municipale/via-carbonaia-chiusa-per-lavori`)
  await page.getByRole('button', { name: 'Togli o sposta…' }).click()
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await page.getByRole('link', { name: 'Togli dal sito…' }).click()
  await page.getByRole('button', { name: 'Manda la richiesta' }).click()
  await page.getByText('Scegli un motivo.').waitFor()
  await page.getByLabel('È superata').check()
  await page.getByLabel('arriva a un’altra pagina').check()
  await page.getByLabel('Cerca la pagina per titolo').fill('municipale polizia')
  await page.getByText('2 pagine', { exact: true }).waitFor()
  await assertAccessible(page)
  await page.setViewportSize({ width: 360, height: 800 })
  assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 360)
  await assertAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByLabel('A quale pagina').selectOption({ label: 'Polizia municipale · Ufficio o organo' })
  await page.getByRole('button', { name: 'Manda la richiesta' }).click()
  await page.getByText(`Sparisce «${TITLE}». Chi ha il vecchio indirizzo arriva a «Polizia municipale».`).waitFor()
  request = page.url()
  await page.context().close()
})

story('an editor reads what will happen and publishes; who has the old address arrives at the other page', async () => {
  const page = await stage.as('Elena Bassi')
  const before = await page.goto(`${stage.portal.url}${ADDRESS}`)
  assert.is(before?.status(), 200, 'until it is approved the page stays')
  await page.goto(request)
  await page.getByText('Chi ha il vecchio indirizzo arriva a «Polizia municipale».').waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Approva e togli' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Sì/ }).click()
  await page.getByRole('status').getByText('non è più in linea').first().waitFor()
  await page.goto(`${stage.portal.url}${ADDRESS}`)
  assert.is(page.url(), `${stage.portal.url}/prato/amministrazione/uffici/polizia-municipale/`)
  await page.context().close()
})

story('a page that others lead to is not taken away: they are listed, each with the way to it', async () => {
  const page = await stage.as('Marta Campi')
  await page.goto(`${stage.portal.url}/redazione/scrivania/#/pagina/prato/polizia-municipale/unita/polizia-municipale/togli`)
  await page.getByRole('heading', { name: /pagine rimandano qui$/ }).waitFor()
  assert.is(await page.getByRole('link', { name: 'Oggetti smarriti' }).getAttribute('href'), '/redazione/editor/#/collections/prato-servizio/entries/polizia-municipale/oggetti-smarriti')
  assert.is(await page.getByRole('button', { name: 'Manda la richiesta' }).count(), 0)
  await assertAccessible(page)
  await page.context().close()
})

story('a page with another name in its address is seen as moved, and its old address leads to the new one', async () => {
  const writer = await stage.as('Marta Campi')
  await writer.goto(`${stage.portal.url}/redazione/scrivania/#/pagina/prato/polizia-municipale/notizia/scuole-sicure-un-mese-di-controlli/sposta`)
  await writer.getByLabel('Ultima parte dell’indirizzo').fill('Scuole sicure')
  await writer.getByRole('button', { name: 'Manda la richiesta' }).click()
  await writer.getByText('Scrivi solo lettere minuscole').waitFor()
  await assertAccessible(writer)
  await writer.getByLabel('Ultima parte dell’indirizzo').fill('scuole-sicure')
  await writer.getByRole('button', { name: 'Manda la richiesta' }).click()
  await writer.getByText('cambia posto.').waitFor()
  const number = Number(/proposta\/(\d+)/.exec(writer.url())?.[1])
  const editor = await stage.as('Franco Tesi')
  const { tip } = await editor.evaluate(async (n) => (await (await fetch(`/api/desk/proposal?n=${n}`)).json()) as { tip: string }, number)
  assert.is((await ask(editor, '/api/desk/publish', { number, tip })).status, 200)
  await editor.goto(`${stage.portal.url}/prato/novita/comunicati/scuole-sicure-un-mese-di-controlli/`)
  assert.is(editor.url(), `${stage.portal.url}/prato/novita/comunicati/scuole-sicure/`)
  await Promise.all([writer.context().close(), editor.context().close()])
})

story('where a page is no more, a person with any device reads that it is gone, and where to look', async () => {
  const page = await stage.as(null)
  await page.setViewportSize({ width: 360, height: 800 })
  const answer = await page.goto(`${stage.portal.url}/prato/novita/avvisi/lavaggio-strade-sospeso/`)
  assert.is(answer?.status(), 410)
  await page.getByRole('heading', { level: 1, name: 'Questa pagina non c’è più' }).waitFor()
  assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 360)
  await assertAccessible(page)
  await page.context().close()
})

story('nothing was asked of other hosts, and no policy was broken', () => {
  assert.equal(stage.faults, [])
})

story.run()
