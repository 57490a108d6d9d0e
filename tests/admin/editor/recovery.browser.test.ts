import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Save } from '../../../lib/protocol/cms.ts'
import { BRIDGE, BRIDGE_TEXT, curtain, type Scene, scene } from './scene.ts'

const ENTRY = '#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte'

test.after(curtain)

/** Writes without saving, waits for Decap's backup (two seconds after the last key) and loads the page again. */
async function writeAndReload(on: Scene, hash: string, field: string, text: string): Promise<void> {
  await on.go(hash)
  await on.page.getByLabel(field, { exact: true }).fill(text)
  await on.page.waitForTimeout(2_600)
  await on.page.reload()
}

test('a text that was not saved comes back after the page is loaded again', async () => {
  const on = await scene()
  const asked: string[] = []
  on.page.on('dialog', (dialog) => {
    if (dialog.type() === 'confirm') asked.push(dialog.message())
    void dialog.accept()
  })
  await writeAndReload(on, ENTRY, 'Titolo', 'Un titolo non salvato')
  await on.page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[id^=titolo]')?.value === 'Un titolo non salvato')
  assert.match(asked.join(), /c’è un testo che non avevi salvato/)
  // It must stay: the entry used to arrive after the backup and take its place.
  await on.page.waitForTimeout(1_500)
  assert.is(await on.page.getByLabel('Titolo', { exact: true }).inputValue(), 'Un titolo non salvato')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  await on.close()
})

test('a new page that was not saved comes back too', async () => {
  const on = await scene()
  on.page.on('dialog', (dialog) => void dialog.accept())
  await writeAndReload(on, '#/collections/prato-notizia/new', 'Titolo', 'Una pagina nuova')
  await on.page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[id^=titolo]')?.value === 'Una pagina nuova')
  await on.close()
})

test('a text that is refused stays away and the page in force is shown', async () => {
  const on = await scene()
  on.page.on('dialog', (dialog) => void (dialog.type() === 'confirm' ? dialog.dismiss() : dialog.accept()))
  await writeAndReload(on, ENTRY, 'Titolo', 'Un titolo non salvato')
  await on.page.getByLabel('Titolo', { exact: true }).waitFor()
  await on.page.waitForTimeout(800)
  assert.is(await on.page.getByLabel('Titolo', { exact: true }).inputValue(), 'Chiusura del ponte')
  await on.close()
})

test('what is recovered says on which text it was written, so that it cannot undo what others did since', async () => {
  const on = await scene()
  on.page.on('dialog', (dialog) => void dialog.accept())
  await on.go(ENTRY)
  await on.page.getByLabel('Titolo', { exact: true }).fill('Un titolo non salvato')
  await on.page.waitForTimeout(2_600)
  on.double.answer('save', { collection: 'prato-notizia', slug: 'polizia-municipale/chiusura-ponte', requestId: 'altra-persona', path: BRIDGE, base: { head: on.double.head, tip: null }, text: BRIDGE_TEXT.replace('tre', 'quattro'), media: [] })
  await on.page.reload()
  await on.page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[id^=titolo]')?.value === 'Un titolo non salvato')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Nel frattempo un’altra persona ha cambiato questa pagina.').waitFor()
  assert.is((on.double.sent('save')[1] as unknown as Save).base.tip, null)
  await on.close()
})

test.run()
