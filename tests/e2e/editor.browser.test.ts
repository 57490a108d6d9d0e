import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { violationsOf } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const SCHOOLS = 'scuole-sicure-un-mese-di-controlli'
const ROAD = 'via-carbonaia-chiusa-per-lavori'

const editor = suite('editor')
let stage: Stage
editor.before(async () => {
  stage = await openStage()
})
editor.after(() => stage.end())

const open = async (person: string, slug: string): Promise<Page> => {
  const page = await stage.as(person)
  await page.goto(`${stage.portal.url}/redazione/editor/#/collections/prato-notizia/entries/polizia-municipale/${slug}`)
  await page.getByLabel('Titolo', { exact: true }).waitFor()
  return page
}
const save = (page: Page) => page.getByRole('button', { name: 'Salva', exact: true }).click()

editor('a notice without its end is refused by the server with a sentence, and the text stays in the form', async () => {
  const page = await stage.as('Marta Campi')
  await page.goto(`${stage.portal.url}/redazione/editor/#/collections/prato-notizia/new`)
  await page.getByLabel('Titolo', { exact: true }).fill('Divieto di sosta in via della Prova')
  await page.getByLabel('Descrizione breve', { exact: true }).fill('Dove non si può parcheggiare.')
  await page.locator('[id^=tipo-field]').first().click()
  await page.keyboard.type('Avviso')
  await page.keyboard.press('Enter')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Non si parcheggia per tre giorni.')
  await save(page)
  await page.getByText('scrivi fino a quando vale l’avviso').waitFor()
  assert.is(await page.getByLabel('Titolo', { exact: true }).inputValue(), 'Divieto di sosta in via della Prova')
  await page.context().close()
})

editor('two people on one page: the second is told, and nobody’s text is lost', async () => {
  const [marta, elena] = [await open('Marta Campi', ROAD), await open('Elena Bassi', ROAD)]
  await marta.getByLabel('Titolo', { exact: true }).fill('Via Carbonaia chiusa fino al 15')
  await save(marta)
  await marta.getByText('Bozza salvata').waitFor()
  await elena.getByLabel('Titolo', { exact: true }).fill('Via Carbonaia riapre')
  await save(elena)
  await elena.getByText('Nel frattempo').first().waitFor()
  assert.is(await elena.getByLabel('Titolo', { exact: true }).inputValue(), 'Via Carbonaia riapre')
  marta.on('dialog', (dialog) => void dialog.accept())
  await marta.getByRole('button', { name: 'Ritira la bozza' }).click()
  await marta.getByText('Bozza ritirata').waitFor()
  assert.equal((await ask(marta, '/api/cms/proposals', {})).value, [])
  for (const page of [marta, elena]) await page.context().close()
})

editor('one click says that a page is still right: the words of the page stay, and the central office is asked', async () => {
  const page = await open('Marta Campi', ROAD)
  const line = page.getByRole('region', { name: 'È ancora giusta?' })
  assert.match(await line.innerText(), /(Verificata il|Nessuno ha ancora confermato)/)
  assert.equal((await violationsOf(page)).filter((violation) => /conferma/.test(violation)), [])
  await line.getByRole('button', { name: 'È ancora giusto' }).press('Enter')
  const told = page.getByRole('status').filter({ hasText: 'La conferma è arrivata alla redazione' })
  await told.waitFor()
  assert.ok(await told.evaluate((box) => box === document.activeElement), 'the focus is on what happened')
  await page.getByRole('button', { name: 'Ritira la bozza' }).waitFor()
  assert.is(await line.count(), 0, 'there is nothing to confirm while the office has not answered')
  const [proposal] = (await ask(page, '/api/cms/proposals', {})).value as { status: string; title: string; collection: string; slug: string; tip: string }[]
  assert.is(proposal?.status, 'pending_review')
  await ask(page, '/api/cms/withdraw', { collection: proposal?.collection, slug: proposal?.slug, tip: proposal?.tip })
  await page.context().close()
})

editor('most of a text vanishes only when the person says so', async () => {
  const page = await open('Marta Campi', SCHOOLS)
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+A')
  // Slate listens to a selection once in a tenth of a second, later on a busy machine: typed sooner, the word lands in the text.
  await page.waitForTimeout(1_000)
  await page.keyboard.type('Breve.')
  const asked: string[] = []
  page.once('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await save(page)
  await page.getByText('quasi tutto sparirebbe').waitFor()
  assert.match(asked[0] ?? '', /quasi tutto sparirebbe/)
  assert.equal((await ask(page, '/api/cms/proposals', {})).value, [])
  page.once('dialog', (dialog) => void dialog.accept())
  await save(page)
  await page.getByText('Bozza salvata').waitFor()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Ritira la bozza' }).click()
  await page.getByText('Bozza ritirata').waitFor()
  await page.context().close()
})

editor('a list that is said to hold personal data goes to the review, and its bytes stay out of the history', async () => {
  const page = await stage.as('Marta Campi')
  await page.goto(`${stage.portal.url}/redazione/editor/#/collections/prato-notizia/new`)
  await page.getByLabel('Titolo', { exact: true }).fill('Graduatoria dei posti auto')
  await page.getByLabel('Descrizione breve', { exact: true }).fill('Chi ha ottenuto il posto auto riservato.')
  await page.locator('[id^=tipo-field]').first().click()
  await page.keyboard.type('Notizia')
  await page.keyboard.press('Enter')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Ecco la graduatoria dei posti auto.')
  await page.getByRole('button', { name: 'Aggiungi allegato' }).click()
  await page.getByLabel('Titolo', { exact: true }).nth(1).fill('Graduatoria')
  await page.getByRole('switch', { name: 'Contiene dati personali' }).press('Space')
  await page.getByRole('button', { name: 'Scegli un file' }).last().click()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Graduatoria posti.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nTRUFOLINDA\n') })
  await page.getByRole('button', { name: 'Usa questo' }).click()
  await page.getByLabel(/Data di scadenza/).first().fill('2026-12-31')
  await save(page)
  await page.getByText('Bozza salvata').waitFor()
  const [proposal] = (await ask(page, '/api/cms/proposals', {})).value as { number: number; tip: string }[]
  const file = 'content/prato/polizia-municipale/media/graduatoria-posti.pdf'
  assert.match(execFileSync('git', ['-C', stage.portal.repository, 'show', `${proposal?.tip ?? ''}:${file}`]).toString(), /^redazione-diffusa dati-personali 1\nsha256 [0-9a-f]{64}\nsize 20\n$/)
  const shown = await page.request.get(`${stage.portal.url}/api/cms/file?path=${file}&n=${String(proposal?.number)}`)
  assert.match(await shown.text(), 'TRUFOLINDA')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Ritira la bozza' }).click()
  await page.getByText('Bozza ritirata').waitFor()
  await page.context().close()
})

editor('a file from the media library is a proposal until the central office approves it', async () => {
  const page = await stage.as('Marta Campi')
  await page.goto(`${stage.portal.url}/redazione/editor/`)
  await page.getByRole('button', { name: 'Immagini e file' }).click()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Segnale nuovo.png', mimeType: 'image/png', buffer: PIXEL })
  await page.getByText('Il file «segnale-nuovo.png» è stato mandato alla redazione').waitFor()
  const address = `${stage.portal.url}/api/cms/file?path=content/prato/polizia-municipale/media/segnale-nuovo.png`
  assert.is((await page.request.get(address)).status(), 404, 'not in force yet')
  const elena = await stage.as('Elena Bassi')
  await publishInDesk(elena, 'segnale-nuovo.png')
  assert.is((await page.request.get(address)).status(), 200)
  for (const one of [page, elena]) await one.context().close()
})

editor('a page is taken away by two people, and is gone from the site at once', async () => {
  const address = `${stage.portal.url}/prato/novita/comunicati/${SCHOOLS}/`
  const before = await fetch(address)
  assert.is(before.status, 200)
  const page = await open('Marta Campi', SCHOOLS)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Togli o sposta…' }).click()
  await page.getByRole('link', { name: 'Togli dal sito…' }).click()
  await page.getByLabel('È superata').check()
  await page.getByLabel('legge che la pagina non c’è più').check()
  await page.getByRole('button', { name: 'Manda la richiesta' }).click()
  await page.getByText('Chi ha il vecchio indirizzo legge che la pagina non c’è più, e perché.').waitFor()
  assert.is((await fetch(address)).status, 200)
  const elena = await stage.as('Elena Bassi')
  await publishInDesk(elena, 'Scuole sicure')
  assert.is((await fetch(address)).status, 410)
  assert.not.match(await (await fetch(`${stage.portal.url}/prato/novita/`)).text(), /Scuole sicure/)
  for (const one of [page, elena]) await one.context().close()
})

editor('no page asked another host for anything, and no policy was broken', () => assert.equal(stage.faults, []))
editor.run()

async function publishInDesk(page: Page, title: string): Promise<void> {
  await page.goto(`${stage.portal.url}/redazione/scrivania/`)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: /^Approva e (pubblica|togli)$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Sì/ }).click()
  await page.getByRole('status').filter({ hasText: 'in linea' }).waitFor()
}
