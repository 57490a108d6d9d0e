import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { BRIDGE, curtain, type Scene, scene } from './scene.ts'

const ENTRY = '#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte'

test.after(curtain)

function preview({ page }: Scene) {
  return page.frameLocator('#preview-pane').frameLocator('iframe')
}

test('the preview is the page the server makes of what is being written, in the site’s own style', async () => {
  const on = await scene()
  await on.go(ENTRY)
  const heading = preview(on).locator('h1')
  await heading.filter({ hasText: 'Chiusura del ponte' }).waitFor()
  await on.page.getByLabel('Titolo', { exact: true }).fill('Riapre il ponte')
  await heading.filter({ hasText: 'Riapre il ponte' }).waitFor()
  assert.is(await heading.evaluate((element) => getComputedStyle(element).color), 'rgb(0, 102, 0)')
  const sent = on.double.sent('preview')
  assert.is(sent.at(-1)?.path, BRIDGE)
  assert.match(String(sent.at(-1)?.text), /titolo: Riapre il ponte\n/)
  assert.equal(on.faults, [])
  await on.close()
})

test('typing asks for one preview when the hand rests, not one a key', async () => {
  const on = await scene()
  await on.go(ENTRY)
  await preview(on).locator('h1').waitFor()
  await on.page.waitForTimeout(800)
  const before = on.double.sent('preview').length
  await on.page.getByLabel('Titolo', { exact: true }).pressSequentially(' riaperto lunedì', { delay: 20 })
  await preview(on).locator('h1').filter({ hasText: 'lunedì' }).waitFor()
  assert.ok(on.double.sent('preview').length - before <= 3)
  await on.close()
})

test('a new preview leaves the reader where they were', async () => {
  const on = await scene()
  await on.go(ENTRY)
  const root = preview(on).locator('html')
  await preview(on).locator('h1').waitFor()
  await root.evaluate((element) => void (element.scrollTop = 900))
  await on.page.getByLabel('Titolo', { exact: true }).fill('Riapre il ponte')
  await preview(on).locator('h1').filter({ hasText: 'Riapre' }).waitFor()
  assert.is(await root.evaluate((element) => element.scrollTop), 900)
  await on.close()
})

test('nothing in a preview runs or leads away', async () => {
  const on = await scene()
  await on.go(ENTRY)
  await preview(on).locator('h1').waitFor()
  const asked: string[] = []
  on.page.on('request', (request) => void asked.push(request.url()))
  assert.is(await on.page.frameLocator('#preview-pane').locator('iframe').getAttribute('sandbox'), 'allow-same-origin')
  await preview(on).locator('#altrove').click()
  await on.page.waitForTimeout(500)
  assert.is(await preview(on).locator('h1').textContent(), 'Chiusura del ponte')
  assert.equal(asked.filter((url) => /vietato|altrove/.test(url)), [])
  assert.is(await preview(on).locator('script').count(), 0)
  await on.close()
})

test('a preview that fails says so and the form goes on', async () => {
  const on = await scene()
  on.double.refusals.set('preview', { status: 500, code: 'broken', sentence: 'No.', remedy: '' })
  await on.go(ENTRY)
  await on.page.frameLocator('#preview-pane').getByText('L’anteprima adesso non è disponibile').waitFor()
  await on.page.getByLabel('Titolo', { exact: true }).fill('Riapre il ponte')
  await preview(on).locator('h1').filter({ hasText: 'Riapre' }).waitFor()
  await on.page.frameLocator('#preview-pane').getByText('L’anteprima adesso non è disponibile').waitFor({ state: 'detached' })
  await on.close()
})

test.run()
