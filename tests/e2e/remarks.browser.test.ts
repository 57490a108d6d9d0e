import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible, violationsOf } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

const NAME = { collection: 'prato-notizia', slug: 'polizia-municipale/ponte-di-legno' }
const PATH = 'content/prato/polizia-municipale/notizia/ponte-di-legno.md'
const TEXT = `---
titolo: Il ponte di legno chiude
descrizione: Da lunedì il ponte di legno è chiuso.
ufficio: polizia-municipale
tipo: notizia
data_pubblicazione: 2026-03-02
data_revisione: 2027-03-02
---

Il ponte di legno chiude *lunedì* per lavori.

## Da dove passare

- A piedi dal ponte nuovo.
- In auto dalla tangenziale.

Per informazioni chiama la polizia municipale.
`

const story = suite('remarks')
let stage: Stage
let number = 0
let marta: Page
let franco: Page

story.before(async () => {
  stage = await openStage()
  ;[marta, franco] = [await stage.as('Marta Campi'), await stage.as('Franco Tesi')]
  const { head } = (await ask(marta, '/api/cms/entries', { collection: NAME.collection })).value as { head: string }
  const saved = await ask(marta, '/api/cms/save', { ...NAME, path: PATH, text: TEXT, media: [], requestId: crypto.randomUUID(), base: { head, tip: null } })
  const { tip, ...rest } = saved.value as { number: number; tip: string }
  number = rest.number
  await ask(marta, '/api/cms/status', { ...NAME, tip, status: 'pending_review' })
})
story.after(() => stage.end())

const desk = (page: Page) => page.goto(`${stage.portal.url}/redazione/scrivania/#/proposta/${number}`)
const note = (page: Page, words: string) => page.locator('.desk-conversation', { hasText: words })
const dialog = (page: Page) => page.getByRole('dialog')

story('the editor remarks a field from the fact that shows it, and what is typed survives a reload', async () => {
  await desk(franco)
  await franco.getByRole('button', { name: 'Nota su Titolo' }).click()
  await dialog(franco).getByLabel('Nota', { exact: true }).fill('Meglio dire anche il giorno.')
  await assertAccessible(franco)
  await franco.reload()
  await franco.getByRole('button', { name: /^Scrivi una nota/ }).waitFor()
  await franco.keyboard.press('r')
  assert.is(await dialog(franco).getByLabel('Nota', { exact: true }).inputValue(), 'Meglio dire anche il giorno.')
  assert.match((await dialog(franco).getByLabel('Su che cosa').locator('option:checked').textContent()) ?? '', /^Titolo: Il ponte di legno chiude/)
  await dialog(franco).getByRole('button', { name: 'Invia la nota' }).click()
  await note(franco, 'Meglio dire anche il giorno.').waitFor()
  assert.ok(await note(franco, 'Su Titolo').isVisible())
})

story('they point at a paragraph of the page and propose other words for it', async () => {
  await franco.getByRole('button', { name: 'Annota un paragrafo della pagina' }).click()
  const frame = franco.frameLocator('iframe[title^="Dopo"]').first()
  await frame.getByText('Per informazioni chiama').click()
  await dialog(franco).getByLabel('Proponi un altro testo').check()
  assert.is(await dialog(franco).getByLabel('Il testo che proponi').inputValue(), 'Per informazioni chiama la polizia municipale.')
  await dialog(franco).getByLabel('Il testo che proponi').fill('Per informazioni chiama la polizia municipale: 0574 000000.')
  await dialog(franco).getByRole('button', { name: 'Invia la nota' }).click()
  await note(franco, 'Propone di scrivere così').waitFor()
  assert.is(await note(franco, 'Propone di scrivere così').locator('ins').count(), 1)
  assert.is(await franco.getByRole('button', { name: /^Accetta/ }).count(), 0, 'nobody accepts their own words')
})

story('it goes back with a short reason and the notes that are open', async () => {
  await franco.getByRole('button', { name: 'Rimanda con un motivo' }).click()
  await dialog(franco).getByText('Con le 2 note aperte').waitFor()
  await dialog(franco).getByRole('textbox', { name: 'Motivo' }).fill('Guarda le due note.')
  await dialog(franco).getByRole('button', { name: 'Rimanda', exact: true }).click()
  await franco.getByText('con il tuo motivo').waitFor()
})

story('the author reads in the editor the reason, then each note at its field, and answers', async () => {
  await marta.goto(`${stage.portal.url}/redazione/editor/#/collections/prato-notizia/entries/${NAME.slug}`)
  await marta.locator('#avviso').getByText('Guarda le due note.').waitFor()
  await marta.locator('.note-del-campo', { hasText: 'Meglio dire anche il giorno.' }).waitFor()
  await marta.getByRole('button', { name: 'Leggi le note' }).click()
  const pane = marta.getByRole('region', { name: 'Note' })
  await pane.getByText('Guarda le due note.').waitFor()
  const title = pane.locator('.nota', { hasText: 'Su Titolo' })
  await title.getByRole('button', { name: /^Vai al campo/ }).click()
  assert.is(await marta.evaluate(() => (document.activeElement as HTMLInputElement).value), 'Il ponte di legno chiude')
  await title.getByRole('button', { name: /^Rispondi/ }).click()
  await title.getByLabel('La tua risposta').fill('Lo aggiungo.')
  await title.getByRole('button', { name: 'Invia' }).click()
  await title.getByText('Lo aggiungo.').waitFor()
  assert.ok(await marta.getByRole('button', { name: /Controlli/ }).isVisible(), 'the checks stay while the notes are read')
  const ours = (await violationsOf(marta)).filter((violation) => /nota|class="note/.test(violation))
  assert.equal(ours, [])
})

story('what is answered in the editor is seen at the desk without a reload', async () => {
  await note(franco, 'Lo aggiungo.').waitFor()
})

story('with something unsaved in the form no text is accepted, and the form keeps it', async () => {
  const pane = marta.getByRole('region', { name: 'Note' })
  await marta.getByLabel('Descrizione breve', { exact: true }).fill('Da lunedì il ponte di legno è chiuso per lavori.')
  await pane.getByRole('button', { name: /^Accetta il testo proposto/ }).click()
  await pane.getByText('Hai modifiche non salvate').waitFor()
  await marta.getByRole('button', { name: 'Salva', exact: true }).click()
  await marta.getByText('Bozza salvata').waitFor()
})

story('the author accepts with one click: the form has the new words, and the editor sees who accepted', async () => {
  const pane = marta.getByRole('region', { name: 'Note' })
  await pane.getByRole('button', { name: /^Accetta il testo proposto/ }).click()
  await pane.getByText('1 nota chiusa').waitFor()
  await marta.locator('[contenteditable=true]', { hasText: 'polizia municipale: 0574 000000.' }).first().waitFor()
  await franco.getByText('1 nota chiusa').waitFor()
  const { value } = await ask(marta, '/api/cms/proposal', NAME)
  assert.match((value as { text: string }).text, /chiama la polizia municipale: 0574 000000\.\n$/)
})

story('who proposed the words has written them too: they do not approve them, another editor does', async () => {
  const { value } = await ask(marta, '/api/cms/proposal', NAME)
  const { tip } = value as { tip: string }
  await ask(marta, '/api/cms/status', { ...NAME, tip, status: 'pending_review' })
  const refused = await ask(franco, '/api/desk/publish', { number, tip })
  assert.equal([refused.status, (refused.value as { code: string }).code], [403, 'not-allowed-own'])
})

story('the note is closed by whoever it satisfies, and everything works on a phone', async () => {
  await franco.setViewportSize({ width: 360, height: 740 })
  await desk(franco)
  await note(franco, 'Su Titolo').getByRole('button', { name: /^Chiudi la nota/ }).click()
  await franco.getByText('2 note chiuse').waitFor()
  await franco.getByText('2 note chiuse').click()
  await note(franco, 'Chiusa da Franco Tesi').waitFor()
  assert.is(await franco.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing is wider than the screen')
  await assertAccessible(franco)
  await franco.keyboard.press('r')
  await dialog(franco).waitFor()
  await assertAccessible(franco)
})

story('an auditor reads it all and finds nothing to press', async () => {
  const teresa = await stage.as('Teresa Valli')
  await desk(teresa)
  await teresa.getByText('2 note chiuse').click()
  await note(teresa, 'Lo aggiungo.').waitFor()
  assert.is(await teresa.getByRole('button', { name: /^(Nota|Scrivi una nota|Rispondi|Riapri|Annota)/ }).count(), 0)
})

story('no policy was broken and nothing was asked of another host', () => {
  assert.equal(stage.faults, [])
})

story.run()
