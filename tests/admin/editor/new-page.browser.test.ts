import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Save } from '../../../lib/protocol/cms.ts'
import { curtain, type Scene, scene } from './scene.ts'

const NEW = '#/collections/prato-notizia/new'
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

test.after(curtain)

async function write({ page, go }: Scene): Promise<void> {
  await go(NEW)
  await page.getByLabel('Titolo', { exact: true }).fill('Festa dell’anno')
  await page.getByLabel('Descrizione breve', { exact: true }).fill('Una festa in piazza.')
  await page.locator('[id^=tipo-field]').first().click()
  await page.keyboard.type('Noti')
  await page.keyboard.press('Enter')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Ci vediamo in piazza.')
}

async function chooseImage({ page }: Scene): Promise<void> {
  await page.getByRole('button', { name: 'Scegli un’immagine' }).first().click()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Piazza del Duomo.PNG', mimeType: 'image/png', buffer: PIXEL })
  await page.getByRole('button', { name: 'Usa questo' }).click()
  await page.getByLabel(/^Testo alternativo/).fill('La piazza piena')
}

test('a new page with an image is one message: the text, the file, the name its title gives', async () => {
  const on = await scene()
  await write(on)
  await chooseImage(on)
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  const [sent, ...others] = on.double.sent('save') as unknown as Save[]
  assert.equal(others, [])
  assert.is(sent?.path, 'content/prato/polizia-municipale/notizia/festa-dell-anno.md')
  assert.is(sent?.slug, 'polizia-municipale/festa-dell-anno')
  assert.match(sent?.text ?? '', /file: \/polizia-municipale\/media\/piazza-del-duomo\.png\n {2}alt: La piazza piena/)
  assert.match(sent?.text ?? '', /data_pubblicazione: 2026-11-23\ndata_revisione: 2027-11-23/)
  assert.equal(sent?.media.map(({ path }) => path), ['content/prato/polizia-municipale/media/piazza-del-duomo.png'])
  await on.page.waitForURL(/entries\/polizia-municipale\/festa-dell-anno$/)
  assert.equal(on.faults, [])
  await on.close()
})

test('a file that arrived once is not sent again with the next save', async () => {
  const on = await scene()
  await write(on)
  await chooseImage(on)
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByRole('button', { name: 'Manda in revisione' }).waitFor()
  await on.page.getByLabel('Titolo', { exact: true }).fill('Festa di fine anno')
  const answered = on.page.waitForResponse((response) => response.url().endsWith('/api/cms/save'))
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await answered
  const second = on.double.sent('save')[1] as unknown as Save
  assert.equal(second.media, [])
  assert.is(second.path, 'content/prato/polizia-municipale/notizia/festa-dell-anno.md')
  await on.close()
})

test('a name that is taken is never written over: the new page takes the next one', async () => {
  const on = await scene()
  on.double.published.set('content/prato/polizia-municipale/notizia/festa-dell-anno.md', '---\ntitolo: Festa\n---\n')
  await write(on)
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  assert.is((on.double.sent('save')[0] as unknown as Save).path, 'content/prato/polizia-municipale/notizia/festa-dell-anno-1.md')
  await on.close()
})

test('a name nobody could check is not used', async () => {
  const on = await scene()
  await write(on)
  on.double.refusals.set('entry', { status: 503, code: 'busy', sentence: 'Il sistema è occupato.', remedy: '' })
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Non salvata. Il server non risponde.').waitFor()
  assert.equal(on.double.sent('save'), [])
  await on.close()
})

test('the office may be chosen after the image: the reference follows it', async () => {
  const on = await scene([
    { value: 'polizia-municipale', label: 'Polizia municipale' },
    { value: 'urp', label: 'Ufficio relazioni con il pubblico' },
  ])
  await write(on)
  await chooseImage(on)
  await on.page.locator('[id^=ufficio-field]').first().click()
  await on.page.keyboard.type('relazioni')
  await on.page.keyboard.press('Enter')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  const sent = on.double.sent('save')[0] as unknown as Save
  assert.match(sent.text, /file: \/urp\/media\/piazza-del-duomo\.png/)
  assert.equal(sent.media.map(({ path }) => path), ['content/prato/urp/media/piazza-del-duomo.png'])
  await on.close()
})

test('what is missing is said beside its field and nothing is sent', async () => {
  const on = await scene()
  await on.go(NEW)
  await on.page.getByLabel('Titolo', { exact: true }).fill('Festa')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('«Descrizione breve» è obbligatorio: compilalo.').waitFor()
  assert.equal(on.double.sent('save'), [])
  await on.close()
})

test('a file loaded outside a page goes to the central office as a request of its own', async () => {
  const on = await scene()
  await on.go('')
  await on.page.getByRole('button', { name: 'Immagini e file' }).click()
  await on.page.locator('input[type=file]').first().setInputFiles({ name: 'Stemma nuovo.png', mimeType: 'image/png', buffer: PIXEL })
  await on.page.getByText('Il file «stemma-nuovo.png» è stato mandato alla redazione').waitFor()
  assert.is(on.double.sent('media-upload')[0]?.path, 'content/prato/polizia-municipale/media/stemma-nuovo.png')
  await on.close()
})

test.run()
