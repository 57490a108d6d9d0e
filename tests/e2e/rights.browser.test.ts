import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

const rights = suite('rights')
let stage: Stage
rights.before(async () => {
  stage = await openStage()
})
rights.after(() => stage.end())

const desk = async (person: string, place = '') => {
  const page = await stage.as(person)
  await page.goto(`${stage.portal.url}/redazione/scrivania/${place}`)
  return page
}
const close = (...pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()))
const lines = async (page: Page, list: string) => (await page.locator(`${list} li`).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
const shot = async (page: Page, name: string) => {
  if (!process.env.SHOTS) return
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

const SCHOOL = 'content/prato/istruzione/notizia/mensa-chiusa.md'
async function writesForTheSchools(page: Page): Promise<{ status: number; value: unknown }> {
  const { head } = (await ask(page, '/api/cms/entries', { collection: 'prato-notizia' })).value as { head: string }
  const text = '---\ntitolo: La mensa resta chiusa\ndescrizione: Lunedì non si mangia a scuola.\nufficio: istruzione\ntipo: notizia\ndata_pubblicazione: 2026-11-02\ndata_revisione: 2027-03-02\n---\nLunedì la mensa resta chiusa.\n'
  return ask(page, '/api/cms/save', { collection: 'prato-notizia', slug: 'istruzione/mensa-chiusa', requestId: `mensa-${Math.random().toString(36).slice(2)}-prova`, path: SCHOOL, base: { head, tip: null }, text, media: [] })
}

rights('a referent may not write for another office', async () => {
  const page = await stage.as('Marta Campi')
  assert.is((await writesForTheSchools(page)).status, 403)
  await close(page)
})

rights('an editor of the intranet finds who is in which group, opens the card of a person, adds a group and sends it to review', async () => {
  const page = await desk('Paolo Ferri')
  await page.getByRole('link', { name: 'Regole e gruppi' }).click()
  await page.getByRole('heading', { name: 'Chi sta in quale gruppo' }).waitFor()
  await assertAccessible(page)
  await shot(page, 'e2e-regole')
  await page.getByRole('link', { name: 'Marta Campi' }).click()
  await page.getByLabel('Cognome', { exact: true }).waitFor()
  assert.is(await page.getByLabel('Cognome', { exact: true }).inputValue(), 'Campi')
  await page.getByText('prato-polizia-municipale (Comune di Prato)').waitFor()
  await page.locator('[id^=gruppi-field]').first().click()
  await page.keyboard.type('prato-istr')
  await page.keyboard.press('Enter')
  await page.getByText('prato-istruzione (Comune di Prato)', { exact: true }).waitFor()
  await shot(page, 'e2e-scheda')
  await page.getByRole('button', { name: 'Salva', exact: true }).click()
  await page.getByText('Bozza salvata').waitFor()
  await page.getByRole('button', { name: 'Manda in revisione' }).click()
  await page.getByText('In revisione').first().waitFor()
  await close(page)
})

rights('the desk says to the municipality what it means, and whose yes it needs; theirs alone is not enough', async () => {
  const page = await desk('Elena Bassi')
  await page.getByRole('link', { name: 'Marta Campi' }).click()
  await page.getByRole('heading', { name: 'Che cosa cambia nei permessi' }).waitFor()
  assert.equal(await lines(page, '.desk-effects'), ['Marta Campi entra nel gruppo «prato-istruzione»', 'Marta Campi ora può scrivere in «Servizio Istruzione» del Comune di Prato'])
  assert.equal(await lines(page, '.desk-needed'), ['Comune di Prato (manca: può darla Elena Bassi, Franco Tesi o Nadia Serri)', 'Chi approva in questa parte (manca: può darla Giulia Neri o Ines Ricci)'])
  await assertAccessible(page)
  await shot(page, 'e2e-proposta')
  await page.getByRole('button', { name: 'Approva', exact: true }).click()
  await page.getByRole('button', { name: 'Sì, approva' }).click()
  await page.getByText('Serve ancora un’approvazione di un’altra persona.').waitFor()
  await page.getByText('Comune di Prato (Elena Bassi ha approvato)').waitFor()
  assert.is(await page.getByRole('button', { name: 'Approva e pubblica' }).count(), 0)
  await close(page)
})

rights('it is not the affair of a municipality that it does not touch', async () => {
  const page = await desk('Silvia Prati')
  await page.getByRole('heading', { name: 'Proposte da rivedere' }).waitFor()
  await page.getByText(/proposta|proposte|niente da rivedere/).first().waitFor()
  assert.is(await page.getByRole('link', { name: 'Marta Campi' }).count(), 0)
  await close(page)
})

rights('approved by both, it is in force, and the person may write there', async () => {
  const page = await desk('Giulia Neri')
  await page.getByRole('link', { name: 'Marta Campi' }).click()
  await page.getByRole('button', { name: 'Approva e pubblica' }).click()
  await page.getByRole('dialog', { name: 'Cambiare i permessi adesso?' }).getByRole('button', { name: 'Sì, pubblica' }).click()
  await page.getByRole('status').filter({ hasText: 'è in linea' }).waitFor()
  const marta = await stage.as('Marta Campi')
  assert.is((await writesForTheSchools(marta)).status, 200)
  await close(page, marta)
})

rights('who coordinates a site proposes other rules: a fault has its line, then they read what it comes to', async () => {
  const page = await desk('Elena Bassi', '#/regole/modifica')
  const file = page.getByRole('textbox', { name: 'Il file delle regole' })
  const text = await file.inputValue()
  await file.fill(text.replace('authors: [montemurlo-ambiente, urp-montemurlo]', 'authors: [montemurlo-ambiente, urp-montemurlo, redazione]'))
  await page.getByRole('button', { name: 'Controlla' }).click()
  await page.getByText('La regola «/montemurlo/ambiente/» nomina «redazione», che non è un gruppo').waitFor()
  const line = text.split('\n').findIndex((one) => one.includes('path: /montemurlo/ambiente/')) + 1
  await page.getByRole('button', { name: `Riga ${line}` }).waitFor()
  assert.is(await page.getByRole('button', { name: 'Manda in revisione' }).count(), 0)
  await file.fill(text.replace('authors: [montemurlo-ambiente, urp-montemurlo]', 'authors: [montemurlo-ambiente, urp-montemurlo, redazione-intranet]'))
  await page.getByRole('button', { name: 'Controlla' }).click()
  await page.getByRole('heading', { name: 'Le regole sono scritte bene' }).waitFor()
  assert.equal(await lines(page, '.desk-effects'), ['Chi è nel gruppo «redazione-intranet» (Giulia Neri, Ines Ricci e Paolo Ferri) ora può scrivere in «Ufficio Ambiente» del Comune di Montemurlo'])
  assert.ok((await lines(page, '.desk-needed')).some((one) => one.startsWith('Comune di Montemurlo (manca: può darla')))
  await assertAccessible(page)
  await shot(page, 'e2e-modifica')
  await page.getByRole('button', { name: 'Manda in revisione' }).click()
  await page.getByRole('heading', { name: 'Regole: chi legge, chi scrive, chi approva' }).waitFor()
  await page.getByText('L’hai scritta anche tu').waitFor()
  await shot(page, 'e2e-proposta-regole')
  await close(page)
})

rights('another office cannot publish it for the municipality whose pages change; that municipality can', async () => {
  const franco = await desk('Franco Tesi')
  await franco.getByRole('link', { name: 'Regole: chi legge, chi scrive, chi approva' }).click()
  await franco.getByRole('button', { name: 'Approva', exact: true }).click()
  await franco.getByRole('button', { name: 'Sì, approva' }).click()
  await franco.getByText('Serve ancora un’approvazione').waitFor()
  const [number, tip] = await openRules(franco)
  const refused = await ask(franco, '/api/desk/publish', { number, tip })
  assert.equal([refused.status, (refused.value as { sentence: string }).sentence], [409, 'Cambia i permessi: manca l’approvazione del Comune di Montemurlo.'])
  const bruno = await desk('Bruno Galli')
  await bruno.getByRole('link', { name: 'Regole: chi legge, chi scrive, chi approva' }).click()
  await assertAccessible(bruno)
  await bruno.getByRole('button', { name: 'Approva e pubblica' }).click()
  await bruno.getByRole('button', { name: 'Sì, pubblica' }).click()
  await bruno.getByRole('status').filter({ hasText: 'è in linea' }).waitFor()
  await bruno.goto(`${stage.portal.url}/redazione/scrivania/#/regole`)
  await bruno.getByRole('row', { name: /\/montemurlo\/ambiente\// }).getByRole('cell').nth(1).getByRole('link', { name: 'redazione-intranet' }).waitFor()
  await close(franco, bruno)
})

rights('a proposal of the rules is none of the editor’s pages, and the editor opens as ever', async () => {
  const giulia = await stage.as('Giulia Neri')
  const { head } = (await ask(giulia, '/api/cms/entries', { collection: 'intranet-rubrica' })).value as { head: string }
  const { file } = await giulia.evaluate(async () => (await (await fetch('/api/desk/rules')).json()) as { file: { text: string } })
  const sent = await ask(giulia, '/api/desk/propose-rules', { text: `${file.text}# una riga in più\n`, base: { head, tip: null }, requestId: 'regole-di-giulia' })
  assert.is(sent.status, 200)
  await giulia.goto(`${stage.portal.url}/redazione/editor/#/workflow`)
  await giulia.getByRole('heading', { name: /flusso|bozze|revisione/i }).first().waitFor()
  assert.is(await giulia.getByText('Regole: chi legge').count(), 0)
  await giulia.goto(`${stage.portal.url}/redazione/editor/#/collections/intranet-rubrica/entries/tutti/sara-monti`)
  await giulia.getByLabel('Cognome', { exact: true }).waitFor()
  await close(giulia)
})

rights('no page asked another host for anything, and no policy was broken', () => assert.equal(stage.faults, []))
rights.run()

async function openRules(page: Page): Promise<[number: number, tip: string]> {
  const number = Number(/proposta\/(\d+)$/.exec(page.url())?.[1])
  const { tip } = await page.evaluate(async (n) => (await (await fetch(`/api/desk/proposal?n=${n}`)).json()) as { tip: string }, number)
  return [number, tip]
}
