import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { visitorOf } from '../functions/visitor.ts'
import { openStage, type Stage } from './stage.ts'
import { moduleOf } from '../module-of.ts'

const test = suite<{ stage: Stage; number: number; tip: string }>('mails, opinions and what became of a change')
const PHONE = { width: 360, height: 740 }

test.before(async (context) => {
  context.stage = await openStage()
  const { enter, post } = visitorOf(context.stage.portal.url)
  const marta = await enter('marta-campi')
  const read = async (response: Response) => (await response.json()) as { head: string; entries: { path: string; text: string }[]; number: number; tip: string }
  const { head, entries } = await read(await post('/api/cms/entries', { collection: 'prato-notizia' }, marta))
  const [entry] = entries
  if (!entry) throw new Error('no news')
  const slug = entry.path.replace(/^content\/prato\/([^/]+)\/notizia\/(.+)\.md$/, '$1/$2')
  const text = entry.text.replace(/^descrizione: .*$/m, 'descrizione: Da lunedì la strada è chiusa di mattina, per i lavori.')
  const { number, tip } = await read(await post('/api/cms/save', { collection: 'prato-notizia', slug, requestId: 'richiesta-1', path: entry.path, base: { head, tip: null }, text, media: [] }, marta))
  await post('/api/cms/status', { collection: 'prato-notizia', slug, tip, status: 'pending_review' }, marta)
  Object.assign(context, { number, tip })
})
test.after(async ({ stage }) => {
  assert.equal(stage.faults, [])
  await stage.end()
})

/** What the clock does every minute, now, in a process of its own beside the server's. */
async function due({ portal }: Stage): Promise<void> {
  const env = { ...process.env, DATA_DIR: portal.dataDir, PORT: new URL(portal.url).port }
  await promisify(execFile)(process.execPath, moduleOf('scripts/due.ts'), { env }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => assert.unreachable(`${stdout}${stderr}`))
}

async function firstLetter(page: Page, stage: Stage, box: string | null): Promise<void> {
  await page.goto(`${stage.portal.url}/posta-di-prova`)
  if (box) await page.getByRole('link', { name: box }).click()
  await page.locator('.rd-box-list a').first().click()
}

test('an editor asks somebody without an account, who reads and answers on a phone, and the answer is beside the proposal', async ({ stage, number }) => {
  const elena = await stage.as('Elena Bassi')
  await elena.goto(`${stage.portal.url}/redazione/scrivania/#/proposta/${number}`)
  await elena.getByRole('button', { name: 'Chiedi un parere' }).click()
  await elena.getByRole('button', { name: 'Manda la richiesta' }).click()
  await elena.getByText('Scrivi nome e cognome').waitFor()
  assert.is(await elena.evaluate(() => document.activeElement?.getAttribute('name')), 'name', 'the first field that is missing has the focus')
  await assertAccessible(elena)
  await elena.getByLabel('Nome e cognome').fill('Ada Conti')
  await elena.getByLabel('Indirizzo di posta').fill('ada.conti@associazione.example')
  await elena.getByLabel('La tua domanda').fill('I giorni di chiusura sono giusti?')
  await elena.getByRole('button', { name: 'Manda la richiesta' }).click()
  await elena.getByText('Chiesto a Ada Conti: può rispondere entro').waitFor()
  await assertAccessible(elena)

  await due(stage)
  await firstLetter(elena, stage, 'La posta di Ada Conti')
  await assertAccessible(elena)
  const link = (await elena.locator('.rd-box-text a').first().textContent()) ?? ''

  const ada = await stage.as(null)
  await ada.setViewportSize(PHONE)
  await ada.goto(link)
  assert.not.match(ada.url(), /t=/, 'the link leaves the address at once')
  assert.ok(await ada.getByText('I giorni di chiusura sono giusti?').isVisible())
  assert.ok(await ada.frameLocator('.rd-asked-page').getByText('Da lunedì la strada è chiusa').isVisible())
  await assertAccessible(ada)
  assert.ok(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than a phone')
  await ada.getByLabel('Non sono d’accordo').check()
  await ada.getByRole('button', { name: 'Manda il parere' }).click()
  await ada.getByRole('link', { name: 'Scrivi perché non sei d’accordo.' }).waitFor()
  await assertAccessible(ada)
  await ada.getByLabel('Che cosa vuoi dire').fill('Il mercoledì c’è il mercato.')
  await ada.getByRole('button', { name: 'Manda il parere' }).click()
  await ada.getByText('Grazie, il tuo parere è arrivato').waitFor()

  await elena.goto(`${stage.portal.url}/redazione/scrivania/#/proposta/${number}`)
  const opinions = elena.locator('.desk-experts')
  await opinions.getByText('Ada Conti non è d’accordo.').waitFor()
  assert.ok(await opinions.getByText('Il mercoledì c’è il mercato.').isVisible())
  await opinions.getByRole('button', { name: 'Chiudi la richiesta' }).click()
  await elena.getByRole('button', { name: 'Sì, chiudi' }).click()
  await opinions.getByRole('button', { name: 'Chiudi la richiesta' }).waitFor({ state: 'detached' })
  await ada.reload()
  await ada.getByRole('heading', { name: 'Collegamento non valido' }).waitFor()
  await assertAccessible(ada)
})

test('who wrote it sees where it stands, and a mail that it came back leads to the editor', async ({ stage, number, tip }) => {
  const marta = await stage.as('Marta Campi')
  await marta.goto(`${stage.portal.url}/redazione/scrivania/#/mie`)
  await marta.getByText('Aspetta che qualcuno della redazione la guardi.').waitFor()
  assert.match(await marta.locator('.desk-mine-item').innerText(), /Possono farlo\s+Elena Bassi/)
  await assertAccessible(marta)
  const { enter, post } = visitorOf(stage.portal.url)
  await post('/api/desk/send-back', { number, tip, reason: 'Manca il giorno di riapertura.' }, await enter('elena-bassi'))
  await due(stage)
  await firstLetter(marta, stage, null)
  assert.ok(await marta.getByText('> Manca il giorno di riapertura.').isVisible())
  await marta.locator('.rd-box-text a').first().click()
  await marta.waitForURL(/\/redazione\/editor\/#\/collections\/prato-notizia\/entries\//)

  await marta.goto(`${stage.portal.url}/redazione/scrivania/#/mie`)
  await marta.getByText('Elena Bassi l’ha rimandata').waitFor()
  await marta.setViewportSize(PHONE)
  await assertAccessible(marta)
  assert.ok(await marta.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than a phone')
})

test('a link of a mail leads through the log-in to the place it is about', async ({ stage, number }) => {
  const page = await stage.as(null)
  await page.goto(`${stage.portal.url}/redazione/apri?n=${number}&campo=descrizione`)
  await page.getByRole('button', { name: 'Elena Bassi' }).click()
  await page.waitForURL(new RegExp(`/redazione/scrivania/#/proposta/${number}\\?campo=descrizione$`))
  await page.locator('[data-field="descrizione"]:focus').waitFor()
})

test('a person leaves the digest, and nobody opens the box of another', async ({ stage }) => {
  const marta = await stage.as('Marta Campi')
  await marta.goto(`${stage.portal.url}/redazione/scrivania/`)
  await marta.getByRole('link', { name: 'Le mail che ricevi' }).click()
  await marta.getByLabel('Voglio ricevere il riepilogo del mattino').uncheck()
  await marta.getByText('non riceverai più il riepilogo').waitFor()
  await assertAccessible(marta)
  await marta.reload()
  assert.not.ok(await marta.getByLabel('Voglio ricevere il riepilogo del mattino').isChecked())
  const response = await marta.goto(`${stage.portal.url}/posta-di-prova?casella=elena-bassi`)
  assert.is(response?.status(), 404)
})

test.run()
