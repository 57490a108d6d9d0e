import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible, violationsOf } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

const PATH = 'content/prato/polizia-municipale/notizia/via-carbonaia-chiusa-per-lavori.md'
const NAME = { collection: 'prato-notizia', slug: 'polizia-municipale/via-carbonaia-chiusa-per-lavori' }

const diff = suite('diff')
let stage: Stage
diff.before(async () => {
  stage = await openStage()
  const marta = await stage.as('Marta Campi')
  const { head, text } = (await ask(marta, '/api/cms/entry', { path: PATH })).value as { head: string; text: string }
  const saved = await ask(marta, '/api/cms/save', { ...NAME, requestId: 'confronto-prova', path: PATH, base: { head, tip: null }, text: edited(text), media: [] })
  assert.is(saved.status, 200)
  const { tip } = saved.value as { tip: string }
  assert.is((await ask(marta, '/api/cms/status', { ...NAME, tip, status: 'pending_review' })).status, 200)
  await marta.context().close()
})
diff.after(() => stage.end())

function edited(text: string): string {
  return text
    .replace('da piazza Mercatale a via Santa Trinita', 'da piazza Mercatale a piazza San Domenico')
    .replace('- a piedi si passa sempre', '- in bicicletta si passa a mano\n- a piedi si passa sempre')
    .replace('La linea Viola ferma in piazza San Marco. ', '')
    .replace('telefona al numero +39 0574 000030', '**telefona** al numero +39 0574 000031')
}

const openProposal = async () => {
  const page = await stage.as('Elena Bassi')
  await page.goto(`${stage.portal.url}/redazione/scrivania/`)
  await page.getByRole('link', { name: 'Via Carbonaia' }).click()
  await page.getByRole('heading', { name: 'La pagina come la vede chi legge' }).scrollIntoViewIfNeeded()
  return page
}
const close = (page: Page) => page.context().close()
const frame = (page: Page, side: string) => page.frameLocator(`iframe[title^="${side}"]`)
const said = async (page: Page) => (await page.locator('.desk-changes-at').innerText()).replace(/\s+/g, ' ').trim()
const atChange = (page: Page, n: number) => page.getByText(`Modifica ${String(n)} di 5`, { exact: true }).waitFor()
/** Is the change of the frame that is looked at where a person sees it? */
const isInSight = (page: Page, side: string) =>
  frame(page, side).locator('[data-diff-now]').first().evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect()
    return top >= 0 && bottom <= (mark.ownerDocument.defaultView?.innerHeight ?? 0)
  })
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

diff('the page is seen before and after in one, with the words that went and came', async () => {
  const page = await openProposal()
  await page.getByText('Ci sono 5 modifiche').waitFor()
  const marks = frame(page, 'Insieme').locator('main [data-diff]')
  const texts = (await marks.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  assert.equal(texts, ['tolto: via Santa Trinita fine', 'aggiunto: piazza San Domenico fine', 'Aggiunto: in bicicletta si passa a mano', 'tolto: La linea Viola ferma in piazza San Marco. fine', 'telefona (ora in grassetto)', 'tolto: 000030 fine', 'aggiunto: 000031 fine'])
  await assertAccessible(page)
  await close(page)
})

diff('the keys n and p go through every change, and each is announced and in sight', async () => {
  const page = await openProposal()
  await page.getByText('Ci sono 5 modifiche').waitFor()
  const announced: string[] = []
  for (let n = 1; n <= 5; n++) {
    await page.keyboard.press('n')
    await atChange(page, n)
    assert.ok(await isInSight(page, 'Insieme'), `change ${String(n)} is in sight`)
    announced.push(await said(page))
    if (n === 1) await shot(page, 'insieme')
  }
  assert.equal(announced, [
    'Modifica 1 di 5 Tolto: «via Santa Trinita». Aggiunto: «piazza San Domenico»',
    'Modifica 2 di 5 Aggiunto: «in bicicletta si passa a mano»',
    'Modifica 3 di 5 Tolto: «La linea Viola ferma in piazza San Marco.»',
    'Modifica 4 di 5 «telefona»: ora in grassetto',
    'Modifica 5 di 5 Tolto: «000030». Aggiunto: «000031»',
  ])
  await page.keyboard.press('n')
  await atChange(page, 5)
  await page.keyboard.press('p')
  await atChange(page, 4)
  await close(page)
})

diff('side by side the two pages go to the same change, also where one of them has nothing of it, and the choice is remembered', async () => {
  const page = await openProposal()
  await page.getByRole('button', { name: 'Affiancate' }).click()
  await page.getByText('Ci sono 5 modifiche').waitFor()
  for (let n = 1; n <= 3; n++) {
    await page.getByRole('button', { name: 'Modifica successiva' }).click()
    await atChange(page, n)
  }
  assert.ok(await isInSight(page, 'Prima'))
  assert.is(await frame(page, 'Dopo').locator('[data-diff-now]').count(), 0)
  const near = await frame(page, 'Dopo').locator('[data-diff-near~="3"]').boundingBox()
  const view = await page.locator('iframe[title^="Dopo"]').boundingBox()
  assert.ok(near && view && near.y >= view.y && near.y <= view.y + view.height, 'the other page is at the same place')
  await shot(page, 'affiancate')
  await page.reload()
  await page.getByRole('button', { name: 'Affiancate', pressed: true }).waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Insieme' }).click()
  await close(page)
})

diff('the marked pages have nothing wrong for axe, in every view', async () => {
  const page = await openProposal()
  const address = await page.locator('iframe[title^="Insieme"]').getAttribute('src')
  // Where the page's own policy is in force nothing runs, axe neither.
  await page.route('**/api/desk/page?*', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _policy, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  for (const side of ['together', 'before', 'after']) {
    await page.goto(`${stage.portal.url}${String(address).replace('side=together', `side=${side}`)}`)
    assert.ok((await page.locator('main [data-diff]').count()) > 0, side)
    assert.equal(await violationsOf(page), [], side)
  }
  await close(page)
})

diff('on a phone one version is seen at a time, and nothing runs off the screen', async () => {
  const page = await openProposal()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('tab', { name: 'Insieme', selected: true }).waitFor()
  await page.getByRole('button', { name: 'Modifica successiva' }).click()
  await atChange(page, 1)
  await shot(page, 'telefono')
  await page.getByRole('tab', { name: 'Insieme' }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('tab', { name: 'Dopo', selected: true }).waitFor()
  await frame(page, 'Dopo').locator('ins').first().waitFor()
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  await assertAccessible(page)
  await close(page)
})

diff('the text of the file is shown when it is asked for, with the words that changed', async () => {
  const page = await openProposal()
  assert.is(await page.getByRole('region', { name: 'Il testo del file' }).count(), 0)
  await page.getByText('Il testo del file').click()
  const text = page.getByRole('region', { name: 'Il testo del file' })
  await text.waitFor()
  assert.ok((await text.locator('ins').allInnerTexts()).some((one) => one.includes('piazza San Domenico')))
  assert.ok((await text.locator('ins').allInnerTexts()).some((one) => one.includes('in bicicletta si passa a mano')))
  await shot(page, 'file')
  await assertAccessible(page)
  await close(page)
})

diff('no page asked another host for anything, and no policy was broken', () => assert.equal(stage.faults, []))
diff.run()
