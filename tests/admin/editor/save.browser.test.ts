import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Save } from '../../../lib/protocol/cms.ts'
import { BRIDGE, BRIDGE_TEXT, curtain, scene, type Scene } from './scene.ts'

const ENTRY = '#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte'
const SLUG = 'prato-notizia/polizia-municipale/chiusura-ponte'

test.after(curtain)

async function opened(): Promise<Scene> {
  const on = await scene()
  await on.go(ENTRY)
  await on.page.getByLabel('Titolo', { exact: true }).waitFor()
  return on
}

async function saveTitle({ page }: Scene, title: string): Promise<void> {
  await page.getByLabel('Titolo', { exact: true }).fill(title)
  await page.getByRole('button', { name: 'Salva', exact: true }).click()
}

test('a person with a session is in without a click and sees their pages', async () => {
  const on = await scene()
  await on.go('')
  await on.page.getByText('Chiusura del ponte').waitFor()
  assert.is(await on.page.title(), 'Scrivi — Redazione Diffusa')
  assert.is(await on.page.locator('#persona').textContent(), 'Anna Verdi')
  assert.is(await on.page.getByText('Luoghi', { exact: true }).count(), 0, 'what may only be read is not offered')
  assert.equal(on.faults, [])
  await on.close()
})

test('a person without a session is sent to log in and brought back', async () => {
  const on = await scene()
  on.double.loggedIn = false
  await on.go('')
  await on.page.waitForURL(/\/entra/)
  assert.is(new URL(on.page.url()).searchParams.get('next'), '/redazione/editor/')
  await on.close()
})

test('a saved title is one message, with the text and the base it was edited from, and changes nothing else', async () => {
  const on = await opened()
  await saveTitle(on, 'Chiusura del ponte vecchio')
  await on.page.getByText('Bozza salvata').waitFor()
  const [sent, ...others] = on.double.sent('save') as unknown as Save[]
  assert.equal(others, [])
  assert.equal(sent?.base, { head: on.double.head, tip: null })
  assert.is(sent?.path, BRIDGE)
  assert.is(sent?.slug, 'polizia-municipale/chiusura-ponte')
  assert.is(sent?.text, BRIDGE_TEXT.replace('Chiusura del ponte', 'Chiusura del ponte vecchio'))
  assert.equal(sent?.media, [])
  assert.equal(on.faults, [])
  await on.close()
})

test('to open a page, or a form for a new one, changes nothing', async () => {
  const on = await opened()
  await on.page.getByText('Tutto salvato').waitFor()
  await on.page.waitForTimeout(1_000)
  assert.is(await on.page.getByText('Modifiche non salvate').count(), 0)
  await on.go('#/collections/prato-servizio/new')
  await on.page.getByLabel('Come fare').waitFor()
  await on.page.waitForTimeout(1_000)
  assert.is(await on.page.getByText('Modifiche non salvate').count(), 0)
  await on.close()
})

test('a second save says which draft it was edited from', async () => {
  const on = await opened()
  await saveTitle(on, 'Chiusura del ponte vecchio')
  await on.page.getByRole('button', { name: 'Manda in revisione' }).waitFor()
  const { tip } = on.double.proposals.get(SLUG) ?? {}
  await saveTitle(on, 'Chiusura del ponte nuovo')
  await on.page.waitForFunction(() => document.querySelectorAll('.Toastify__toast--success').length > 1)
  const second = on.double.sent('save')[1] as unknown as Save
  assert.is(second.base.tip, tip ?? '')
  assert.match(on.double.proposals.get(SLUG)?.text ?? '', /titolo: Chiusura del ponte nuovo/)
  await on.close()
})

test('a draft is sent to the central office with one button', async () => {
  const on = await opened()
  await saveTitle(on, 'Chiusura del ponte vecchio')
  await on.page.getByRole('button', { name: 'Manda in revisione' }).click()
  await on.page.getByText('Stato: In revisione').waitFor()
  assert.is(on.double.proposals.get(SLUG)?.status, 'pending_review')
  await on.close()
})

test('a draft is withdrawn and the page in force is shown again', async () => {
  const on = await opened()
  on.page.on('dialog', (dialog) => void dialog.accept())
  await saveTitle(on, 'Chiusura del ponte vecchio')
  await on.page.getByRole('button', { name: 'Ritira la bozza' }).click()
  await on.page.getByText('Bozza ritirata').waitFor()
  await on.page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[id^=titolo]')?.value === 'Chiusura del ponte')
  assert.is(on.double.proposals.size, 0)
  await on.close()
})

test('to take a page away the person is brought to the desk, which asks why; nothing is asked of the server before', async () => {
  const on = await opened()
  const asked: string[] = []
  on.page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.accept()
  })
  await on.page.getByRole('button', { name: 'Togli o sposta…' }).click()
  await on.page.waitForURL('**/redazione/scrivania/#/pagina/prato/polizia-municipale/notizia/chiusura-ponte')
  assert.match(asked[0] ?? '', /Vuoi togliere o spostare questa pagina/)
  assert.ok(on.double.published.has(BRIDGE))
  assert.is(on.double.proposals.size, 0)
  await on.close()
})

test('who is asked whether to leave what they have not saved, and stays, finds the form as it was', async () => {
  const on = await opened()
  await on.page.getByLabel('Titolo', { exact: true }).fill('Chiusura del ponte vecchio')
  const stayed = new Promise<void>((resolve) => {
    on.page.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' ? dialog.dismiss().then(resolve) : dialog.accept()))
  })
  await on.page.getByRole('button', { name: 'Togli o sposta…' }).click()
  await stayed
  assert.is(await on.page.getByLabel('Titolo', { exact: true }).inputValue(), 'Chiusura del ponte vecchio')
  assert.ok(await on.page.getByRole('button', { name: 'Togli o sposta…' }).isEnabled(), 'nothing is under way')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  await on.close()
})

test('why a draft was sent back stands above the form', async () => {
  const on = await opened()
  await saveTitle(on, 'Chiusura del ponte vecchio')
  await on.page.getByText('Bozza salvata').waitFor()
  const proposal = on.double.proposals.get(SLUG)
  if (proposal) on.double.proposals.set(SLUG, { ...proposal, remarks: [{ by: 'Bruno Bini', at: Date.UTC(2026, 10, 20, 12), text: 'Manca il giorno di riapertura.' }] })
  await on.page.reload()
  await on.page.getByText('Manca il giorno di riapertura.').waitFor()
  await on.page.getByText('Bruno Bini l’ha rimandata il 20 novembre 2026:').waitFor()
  await on.go('#/collections/prato-notizia')
  await on.page.getByText('Manca il giorno di riapertura.').waitFor({ state: 'detached' })
  await on.close()
})

test.run()
