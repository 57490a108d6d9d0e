import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { TextChecksAnswer } from '../../../lib/protocol/checks.ts'
import { assertAccessible } from '../../browser.ts'
import { BRIDGE, curtain, type Scene, scene } from './scene.ts'

const ENTRY = '#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte'
const ANSWER: TextChecksAnswer = {
  issues: [
    { code: 'office-word', severity: 'hint', field: 'body', label: 'Testo', quote: 'va a piedi', offset: 0, times: 1, sentence: '«va a piedi» è un modo di dire d’ufficio.', remedy: '', source: '', suggestions: ['cammina'] },
    { code: 'title-dot', severity: 'warning', field: 'titolo', label: 'Titolo', quote: 'ponte', offset: 0, times: 1, sentence: 'Il titolo finisce con un punto.', remedy: 'Toglilo.', source: '', suggestions: [] },
  ],
  missing: [],
  score: 58.3,
  paragraphs: [],
}

test.after(curtain)

async function opened(hash = ENTRY, width = 1280): Promise<Scene> {
  const on = await scene(undefined, width)
  on.double.checks = ANSWER
  await on.go(hash)
  await bar(on).waitFor()
  return on
}

function bar({ page }: Scene) {
  return page.getByRole('button', { name: /^▴?▾?\s*Controlli/ })
}

test('below the form a line says how many things could be better, and the list is behind it', async () => {
  const on = await opened()
  assert.match(await bar(on).innerText(), /1 avviso · 1 consiglio · leggibilità 58 su 100/)
  assert.is(await bar(on).getAttribute('aria-expanded'), 'false')
  assert.not.ok(await on.page.getByText('Il titolo finisce con un punto.').isVisible())
  await bar(on).click()
  assert.ok(await on.page.getByText('Il titolo finisce con un punto.').isVisible())
  assert.ok(await on.page.getByText('Si può scrivere: «cammina».').isVisible())
  assert.equal(on.faults, [])
  await on.close()
})

test('the text is checked when the hand rests, once, and the focus stays where it is', async () => {
  const on = await opened()
  const before = on.double.sent('checks').length
  const title = on.page.getByLabel('Titolo', { exact: true })
  await title.pressSequentially(' riaperto lunedì', { delay: 20 })
  await on.page.waitForTimeout(2_500)
  const sent = on.double.sent('checks')
  assert.ok(sent.length - before >= 1 && sent.length - before <= 3, String(sent.length - before))
  assert.is(sent.at(-1)?.path, BRIDGE)
  assert.match(String(sent.at(-1)?.text), /riaperto lunedì/)
  assert.is(sent.at(-1)?.isNew, false)
  assert.ok(await title.evaluate((element) => element === document.activeElement))
  await on.close()
})

test('an issue leads to its field, with the words selected', async () => {
  const on = await opened()
  await bar(on).click()
  await on.page.getByRole('button', { name: 'Vai al campo (Titolo)' }).click()
  const title = on.page.getByLabel('Titolo', { exact: true })
  assert.equal(await title.evaluate((input: HTMLInputElement) => [input === document.activeElement, input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)]), [true, 'ponte'])
  await on.page.getByRole('button', { name: 'Vai al campo (Testo)' }).click()
  await on.page.waitForTimeout(500)
  assert.equal(await on.page.evaluate(() => [document.activeElement?.closest('[contenteditable=true]') !== null, document.getSelection()?.toString()]), [true, 'va a piedi'])
  await on.close()
})

test('an address that names a field opens the page at it', async () => {
  const on = await opened(`${ENTRY}?campo=descrizione`)
  const description = on.page.getByLabel('Descrizione breve', { exact: true })
  for (let i = 0; i < 60 && !(await description.evaluate((element) => element === document.activeElement)); i++) await on.page.waitForTimeout(250)
  assert.ok(await description.evaluate((element) => element === document.activeElement))
  await on.close()
})

test('where the checks do not answer, the page is written all the same', async () => {
  const on = await scene()
  on.double.refusals.set('checks', { status: 500, code: 'broken', sentence: 'No.', remedy: '' })
  const refused = on.page.waitForResponse((response) => response.url().endsWith('/api/cms/checks') && response.status() === 500)
  await on.go(ENTRY)
  await refused
  await on.page.getByLabel('Titolo', { exact: true }).fill('Riapre il ponte')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  assert.is(on.double.sent('save').length, 1)
  await bar(on).waitFor()
  assert.equal(on.faults, [])
  await on.close()
})

for (const width of [1280, 360]) {
  test(`at ${width} pixels the checks are in reach, and axe finds nothing wrong in them`, async () => {
    const on = await opened(ENTRY, width)
    await bar(on).click()
    assert.ok(await on.page.getByRole('region', { name: 'Controlli del testo' }).evaluate((element) => element.scrollWidth <= element.clientWidth))
    // What Decap draws is its own; the page around it, and the checks in it, are ours.
    await on.page.evaluate(() => document.getElementById('nc-root')?.replaceChildren())
    await assertAccessible(on.page)
    assert.ok(await on.page.getByText('Il titolo finisce con un punto.').isVisible())
    await on.close()
  })
}

test.run()
