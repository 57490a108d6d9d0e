import { createHash, randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { openStage, type Stage } from './stage.ts'

// Over the true function and true boxes: what list and letters do each by itself is held beside their page.
const mail = suite('webmail')
let stage: Stage
let marta: Page
let elena: Page

mail.before(async () => {
  stage = await openStage()
  marta = await mailboxOf('Marta Campi')
  elena = await mailboxOf('Elena Bassi')
})
mail.after(() => stage.end())

async function mailboxOf(person: string): Promise<Page> {
  const page = await stage.as(person)
  await page.goto(`${stage.portal.url}/posta/`)
  await page.getByRole('link', { name: /Cambio delle coordinate|Carta d’identità/ }).first().waitFor()
  return page
}
const text = (page: Page) => page.getByRole('textbox', { name: 'Testo del messaggio' })
const line = (page: Page, subject: string) => page.getByRole('link', { name: new RegExp(subject) }).first()

/** Sends without waiting for the time in which it can be called back. */
async function send(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Annulla' || !document.querySelector('.compose-form[inert]'))
  await page.keyboard.press('Control+Enter')
  await page.getByText('Messaggio inviato a 1 destinatario.').waitFor()
}

mail('by keyboard alone a message is written, comes to the other one without reload, is answered, and is a conversation', async () => {
  await marta.keyboard.press('c')
  await marta.getByRole('combobox', { name: 'A', exact: true }).waitFor()
  await marta.keyboard.type('elena')
  await marta.getByRole('option', { name: /Elena Bassi/ }).first().waitFor()
  await marta.keyboard.press('ArrowDown')
  await marta.keyboard.press('Enter')
  await marta.getByRole('textbox', { name: 'Oggetto' }).focus()
  await marta.keyboard.type('Divieto in piazza Mercatale')
  await marta.keyboard.press('Tab')
  await text(marta).focus()
  await marta.keyboard.type('Da lunedì: perché così è più sicuro. Va bene?')
  await send(marta)

  await line(elena, 'Divieto in piazza Mercatale').waitFor()
  await line(elena, 'Divieto in piazza Mercatale').focus()
  await elena.keyboard.press('Enter')
  await elena.getByText('perché così è più sicuro').waitFor()
  assert.is(await elena.evaluate(() => document.activeElement?.textContent?.trim()), 'Divieto in piazza Mercatale', 'the focus is on the subject')
  await elena.keyboard.press('r')
  await text(elena).waitFor()
  await elena.keyboard.type('Va bene.')
  await send(elena)

  await line(marta, 'Re: Divieto in piazza Mercatale').waitFor()
  await line(marta, 'Re: Divieto in piazza Mercatale').focus()
  await marta.keyboard.press('Enter')
  await marta.getByText(/Va bene\.\s/).first().waitFor()
  await marta.getByText('perché così è più sicuro').first().waitFor()
  await assertAccessible(marta)
})

mail('what is being written on one computer goes on at another', async () => {
  await marta.goto(`${stage.portal.url}/posta/#/scrivi/${crypto.randomUUID()}`)
  await marta.getByRole('textbox', { name: 'Oggetto' }).fill('Appunti per giovedì')
  await text(marta).fill('Prima cosa')
  await marta.getByText(/Salvata tra le bozze alle/).waitFor()
  const elsewhere = await mailboxOf('Marta Campi')
  await elsewhere.getByRole('link', { name: /^Bozze/ }).click()
  await line(elsewhere, 'Appunti per giovedì').click()
  await text(elsewhere).waitFor()
  assert.match(await text(elsewhere).inputValue(), /^Prima cosa/)
  await elsewhere.context().close()
})

mail('a file of more than one slice arrives as it left', async () => {
  const bytes = randomBytes(5_000_000)
  await marta.goto(`${stage.portal.url}/posta/#/scrivi/${crypto.randomUUID()}`)
  await marta.getByRole('combobox', { name: 'A', exact: true }).fill('elena.bassi@prato.example,')
  await marta.getByRole('textbox', { name: 'Oggetto' }).fill('La pianta della piazza')
  await text(marta).fill('In allegato la pianta.')
  await marta.locator('#compose-files').setInputFiles({ name: 'Pianta — così è.dwg', mimeType: 'application/octet-stream', buffer: bytes })
  await marta.getByText(/5\sMB/).first().waitFor()
  await marta.getByRole('progressbar', { name: /caricato/ }).waitFor({ state: 'detached' })
  await send(marta)
  await elena.goto(`${stage.portal.url}/posta/`)
  await line(elena, 'La pianta della piazza').click()
  const link = elena.getByRole('link', { name: /Pianta — così è\.dwg/ }).first()
  const saved = await elena.request.get(new URL((await link.getAttribute('href')) ?? '', elena.url()).href)
  const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex')
  assert.is(hash(await saved.body()), hash(bytes))
  assert.match(saved.headers()['content-disposition'] ?? '', /^attachment/)
})

mail('no page asked another host for anything, and no policy was broken', () => assert.equal(stage.faults, []))
mail.run()
