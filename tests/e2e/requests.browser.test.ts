import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible, openBrowser } from '../browser.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { portal } = stage
const test = suite('the requests of citizens')
test.after(() => stage.end())

/** Accessible on a wide screen and on a telephone, where nothing goes past the edge. */
async function checked(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${page.url()} at ${width}`)
  }
}

test('without a script somebody asks for help, is told what is wrong, corrects it and reads a number', async () => {
  const browser = await openBrowser()
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'it-IT' })).newPage()
  await page.goto(`${portal.url}/prato/`)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Richiedi assistenza' }).click()
  await page.getByLabel('Nome', { exact: true }).fill('Ada')
  await page.getByLabel('Categoria e servizio').selectOption({ label: 'Cambio di residenza' })
  await page.getByLabel('Che cosa ti serve?').fill('Come cambio\nresidenza?')
  await page.getByRole('button', { name: 'Invia la richiesta' }).click()
  const summary = page.getByRole('alert')
  assert.equal(await summary.getByRole('link').allTextContents(), ['Scrivi il tuo cognome', 'Scrivi la tua email, per avere una risposta', 'Per inviare devi aver letto l’informativa privacy'])
  await summary.getByRole('link', { name: 'Scrivi il tuo cognome' }).click()
  assert.match(page.url(), /#cognome$/)
  assert.is(await page.getByLabel('Che cosa ti serve?').inputValue(), 'Come cambio\nresidenza?', 'every word is there')
  assert.is(await page.locator('#servizio').inputValue(), 'anagrafe/cambio-di-residenza')
  await page.getByLabel('Cognome').fill('Prova')
  await page.getByLabel('Email').fill('ada@persona.example')
  await page.getByRole('checkbox', { name: /Ho letto/ }).check()
  await page.getByRole('button', { name: 'Invia la richiesta' }).click()
  await page.getByRole('heading', { level: 1, name: 'Richiesta inviata' }).waitFor()
  assert.match((await page.locator('.rd-number').textContent()) ?? '', /^Richiesta n\. [0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await browser.close()
})

test('by keyboard alone, from a service, an appointment is asked for; the forms are accessible', async () => {
  const page = await stage.as(null)
  for (const address of ['richiesta-di-assistenza', 'segnala-disservizio', 'prenota-appuntamento']) {
    await page.goto(`${portal.url}/prato/${address}/`)
    await checked(page)
  }
  await page.goto(`${portal.url}/prato/servizi/anagrafe-e-stato-civile/cambio-di-residenza/`)
  const press = async (selector: string, key = 'Enter') => {
    await page.locator(selector).first().focus()
    await page.keyboard.press(key)
  }
  await press('main [data-element=appointment-booking]')
  await page.waitForURL(/api\/appuntamento/)
  await checked(page)
  await press('.rd-days a')
  await page.waitForURL(/giorno=/)
  await press('[name=ora]:not([disabled])', 'Space')
  // Past the way to another day and the subject.
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await page.keyboard.type('Vorrei venire con mia madre.')
  for (const word of ['Ugo', 'Prova', 'ugo@persona.example']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(word)
  }
  await press('.rd-change-day')
  await page.waitForURL(/appuntamento\/giorno/)
  await checked(page)
  await press('.rd-days button')
  assert.is(await page.getByLabel('Perché vieni').inputValue(), 'Vorrei venire con mia madre.', 'another day costs no word')
  await press('[name=ora]:not([disabled])', 'Space')
  // Past the telephone, the phone number and the mail of the office, the privacy page’s link comes after its box.
  await press('#privacy', 'Space')
  await checked(page)
  await press('.rd-request [type=submit]')
  await page.getByRole('heading', { level: 1, name: /da confermare/ }).waitFor()
  await checked(page)
})

test('who answers sees it come, confirms it, and the citizen is told', async () => {
  const desk = await stage.as('Elena Bassi')
  await desk.getByRole('link', { name: 'Richieste dei cittadini' }).click().catch(() => desk.goto(`${portal.url}/redazione/scrivania/#/richieste`))
  const items = desk.locator('.desk-mine-item')
  await items.nth(1).waitFor()
  await checked(desk)
  await desk.getByLabel('Tipo').selectOption({ label: 'Appuntamento' })
  assert.is(await items.count(), 1)
  await items.getByRole('link').click()
  await desk.getByText('Vorrei venire con mia madre.').waitFor()
  await desk.getByRole('button', { name: 'Conferma l’appuntamento' }).click()
  await checked(desk)
  await desk.getByRole('dialog').getByRole('button', { name: 'Conferma l’appuntamento' }).click()
  await desk.getByText('L’appuntamento è confermato.').waitFor()
  await desk.goto(`${portal.url}/posta-di-prova?casella=cittadini-prato`)
  await desk.getByRole('link', { name: /appuntamento confermato/ }).waitFor()
  assert.equal(stage.faults, [])
})

test.run()
