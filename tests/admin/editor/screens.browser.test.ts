import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { curtain, type Scene, scene } from './scene.ts'

test.after(curtain)

const ENGLISH = /\b(the|your|collections?|entr(y|ies)|select(ed)?|search|loading|options?|remove|add|close|draft|ready|save|delete|publish(ed)?|workflow|upload|media|settings|branch|commit|merge)\b/i

/** Every word on the screen, also those only a screen reader says. */
async function words({ page }: Scene): Promise<string[]> {
  const seen = await page.locator('body').innerText()
  const said = await page.evaluate(() => ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '')))
  return [...seen.split('\n'), ...said].filter((line) => line.trim() !== '')
}

async function assertItalian(on: Scene): Promise<void> {
  assert.equal((await words(on)).filter((line) => ENGLISH.test(line)), [])
}

test('no screen a referent reaches speaks English', async () => {
  const on = await scene()
  on.page.on('dialog', (dialog) => void dialog.accept())
  await on.go('')
  await on.page.getByText('Chiusura del ponte').waitFor()
  await assertItalian(on)
  await on.page.getByRole('button', { name: 'Il tuo profilo' }).click()
  await assertItalian(on)
  await on.go('#/workflow')
  await on.page.getByText('0 pagine aspettano la revisione').waitFor()
  await assertItalian(on)
  await on.go('#/search/ponte')
  await on.page.getByText('Pagine trovate cercando').waitFor()
  await on.page.getByText('Chiusura del ponte').waitFor()
  assert.is(await on.page.getByText('Ponte nuovo').count(), 0, 'what may only be read is not found')
  await assertItalian(on)
  await on.go('#/questa/non/esiste')
  await on.page.getByText('Questa pagina non c’è').waitFor()
  await on.go('#/collections/prato-servizio/new')
  await on.page.getByLabel('Come fare').waitFor()
  await on.page.locator('[id^=eventi_vita-field]').first().click()
  await on.page.keyboard.type('zzz')
  await on.page.getByText('Nessuna voce').first().waitFor()
  await assertItalian(on)
  await on.page.keyboard.press('Escape')
  await on.page.getByRole('button', { name: 'Scegli un’immagine' }).first().click()
  await on.page.getByText('Non c’è ancora nessun file.').waitFor()
  await assertItalian(on)
  assert.equal(on.faults, [])
  await on.close()
})

test('on a phone the list, the board and the form keep within the screen', async () => {
  const on = await scene(undefined, 360)
  for (const hash of ['', '#/collections/prato-notizia/new', '#/workflow']) {
    await on.go(hash)
    await on.page.getByText(/Chiusura del ponte|Salva|Pronta/).first().waitFor()
    await on.page.waitForTimeout(500)
    assert.is(await on.page.evaluate(() => document.documentElement.scrollWidth), 360, hash)
  }
  await on.go('#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte')
  const title = on.page.getByLabel('Titolo', { exact: true })
  await title.waitFor()
  const box = await title.boundingBox()
  assert.ok(box && box.width > 250 && box.x >= 0 && box.x + box.width <= 360)
  for (const name of ['Salva', 'Pubblicata', 'Togli o sposta…']) {
    const button = await on.page.getByRole('button', { name, exact: true }).boundingBox()
    assert.ok(button && button.x >= 0 && button.x + button.width <= 360, name)
  }
  await on.close()
})

test('a relation shows the title of what it names and keeps its bare name', async () => {
  const on = await scene()
  await on.go('#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte')
  await on.page.getByText('Ponte nuovo').waitFor()
  await on.page.getByLabel('Togli Ponte nuovo').click()
  await on.page.locator('[id^=luoghi-field]').first().click()
  await on.page.keyboard.type('ponte')
  await on.page.getByText('Ponte nuovo').waitFor()
  await on.page.keyboard.press('Enter')
  await on.page.getByLabel('Titolo', { exact: true }).fill('Un altro titolo')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  assert.match(String(on.double.sent('save')[0]?.text), /luoghi:\n {2}- ponte-nuovo\n/)
  await on.close()
})

test.run()
