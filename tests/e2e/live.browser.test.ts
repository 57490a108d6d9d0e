import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertAccessible } from '../browser.ts'
import { notice } from '../lib/workflow/scene.ts'
import { proposingAt, type Sent } from './proposing.ts'
import { openStage, type Stage } from './stage.ts'

interface Context {
  stage: Stage
  elena: Page
  franco: Page
}

const test = suite<Context>('live desk')
const NOTICES = 'content/prato/polizia-municipale/notizia'
const OFFICE = 'content/prato/polizia-municipale/unita/polizia-municipale.md'

test.before(async (context) => {
  context.stage = await openStage()
  const { propose } = proposingAt(context.stage.portal.url)
  for (const title of ['Il ponte chiude', 'Il mercato si sposta', 'La piazza riapre']) await propose('marta-campi', `${NOTICES}/${title.toLowerCase().replaceAll(' ', '-')}.md`, notice('polizia-municipale', title, `${title}: ecco che cosa cambia.`))
  context.elena = await desk(context.stage, 'Elena Bassi')
  context.franco = await desk(context.stage, 'Franco Tesi')
})
test.after(async ({ stage }) => {
  assert.equal(stage.faults, [])
  await stage.end()
})

async function desk(stage: Stage, person: string): Promise<Page> {
  const page = await stage.as(person)
  await page.goto(`${stage.portal.url}/redazione/scrivania/`)
  await page.locator('.desk-line').first().waitFor()
  return page
}
const line = (page: Page, title: string) => page.locator('.desk-line').filter({ hasText: title })
const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
/** Lets nobody through until so many have come. */
function gate(wanted: number): () => Promise<void> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  let came = 0
  return () => {
    if (++came === wanted) open()
    return opened
  }
}
async function openProposal(page: Page, title: string): Promise<void> {
  await line(page, title).getByRole('link', { name: title }).click()
  await page.locator('.desk-actions').waitFor()
}
async function backToQueue(page: Page): Promise<void> {
  await page.keyboard.press('u')
  await page.locator('.desk-line').first().waitFor()
}

test('what a colleague takes in hand is seen and said at once, and the focus stays where it was', async ({ elena, franco }) => {
  await line(elena, 'La piazza riapre').getByRole('link').focus()
  await line(franco, 'Il ponte chiude').getByRole('button', { name: /^Prendi in carico/ }).click()
  await line(elena, 'Il ponte chiude').getByText('In carico a Franco Tesi').waitFor()
  await said(elena, /«Il ponte chiude»: Franco Tesi l’ha presa in carico\./)
  assert.is(await focused(elena), 'La piazza riapre')
  await line(franco, 'Il ponte chiude').getByText('In carico a te').waitFor()
  await assertAccessible(elena)
})

test('of two who take the same proposal by key at once one has it, and the other is told by whom and what to do', async ({ elena, franco }) => {
  const together = gate(2)
  for (const page of [elena, franco]) {
    await page.route('**/api/desk/take', async (route) => {
      await together()
      await route.continue()
    })
    await line(page, 'Il mercato si sposta').getByRole('link').focus()
  }
  await Promise.all([elena.keyboard.press('t'), franco.keyboard.press('t')])
  await line(elena, 'Il mercato si sposta').getByText(/^In carico a/).waitFor()
  await line(franco, 'Il mercato si sposta').getByText(/^In carico a/).waitFor()
  const elenaHasIt = (await line(elena, 'Il mercato si sposta').innerText()).includes('In carico a te')
  const [winner, loser] = elenaHasIt ? [elena, franco] : [franco, elena]
  const winnerName = elenaHasIt ? 'Elena Bassi' : 'Franco Tesi'
  await said(winner, /Hai preso in carico «Il mercato si sposta»/)
  await loser.getByRole('alert').filter({ hasText: `L’ha presa in carico ${winnerName}, poco prima di te.` }).filter({ hasText: 'prendila al suo posto' }).waitFor()
  await line(loser, 'Il mercato si sposta').getByText(`In carico a ${winnerName}`).waitFor()
  for (const page of [elena, franco]) await page.unroute('**/api/desk/take')
})

test('on its page a proposal is passed on and taken over, and the colleague who looks at it sees it happen', async ({ elena, franco }) => {
  await openProposal(elena, 'Il ponte chiude')
  await openProposal(franco, 'Il ponte chiude')
  await elena.getByText('L’ha presa in carico Franco Tesi.').waitFor()
  await elena.getByRole('button', { name: 'Prendila al posto di Franco Tesi' }).click()
  await elena.getByText('L’hai presa in carico tu').waitFor()
  assert.match(await focused(elena), /L’hai presa in carico tu/)
  await said(franco, /Elena Bassi l’ha presa in carico, mentre guardavi questa pagina\./)
  await franco.getByText('L’ha presa in carico Elena Bassi.').waitFor()
  await elena.getByRole('button', { name: 'Passala a…' }).click()
  const dialog = elena.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Passala' }).click()
  await dialog.getByText('Scegli a chi passarla.').waitFor()
  await assertAccessible(elena)
  await dialog.getByLabel('A chi').selectOption('Franco Tesi')
  await dialog.getByRole('button', { name: 'Passala' }).click()
  await franco.getByText('L’hai presa in carico tu').waitFor()
  await franco.getByRole('button', { name: 'Lasciala' }).click()
  await elena.getByText('Nessuno l’ha ancora presa in carico.').waitFor()
})

test('a text that changes under the eyes of who reads it is offered and not swapped, and what is being written stays', async ({ stage, elena }) => {
  const path = `${NOTICES}/il-ponte-chiude.md`
  const { post, enter, save } = proposingAt(stage.portal.url)
  await elena.getByRole('button', { name: 'Rimanda con un motivo' }).click()
  const reason = elena.getByRole('dialog').getByRole('textbox', { name: 'Motivo' })
  await reason.fill('Manca la data')
  const proposals = (await (await post('/api/cms/proposals', {}, await enter('marta-campi'))).json()) as Sent[]
  await save('marta-campi', path, notice('polizia-municipale', 'Il ponte chiude', 'Il ponte chiude da lunedì.'), proposals.find((one) => one.path === path)?.tip)
  await elena.getByText('Marta Campi ha cambiato il testo, mentre guardavi questa pagina.').waitFor({ state: 'attached' })
  assert.is(await reason.inputValue(), 'Manca la data')
  assert.ok(await reason.evaluate((field) => field === document.activeElement))
  await elena.keyboard.press('Escape')
  assert.is(await elena.getByText('Il ponte chiude da lunedì.').count(), 0, 'the new text is not shown yet')
  await elena.getByRole('button', { name: 'Mostra il testo nuovo' }).click()
  await elena.getByText('Il ponte chiude da lunedì.').first().waitFor()
  await reason.fill('').catch(() => undefined)
})

test('who looks at a proposal that a colleague publishes is told, and is offered nothing more to do', async ({ elena, franco }) => {
  await backToQueue(elena)
  await openProposal(elena, 'La piazza riapre')
  await backToQueue(franco)
  await openProposal(franco, 'La piazza riapre')
  await franco.getByRole('button', { name: 'Approva e pubblica' }).click()
  await franco.getByRole('button', { name: 'Sì, pubblica' }).click()
  await said(elena, /Franco Tesi l’ha pubblicata, mentre guardavi questa pagina\./)
  await elena.getByRole('button', { name: 'Approva e pubblica' }).waitFor({ state: 'detached' })
  await elena.goto(`${new URL(elena.url()).origin}/redazione/scrivania/#/`)
  await elena.locator('.desk-line').first().waitFor()
  await line(elena, 'La piazza riapre').waitFor({ state: 'detached' })
})

test('light proposals are chosen and published together, with what each changes; a text that changed meanwhile is left out', async ({ stage, elena }) => {
  const { propose } = proposingAt(stage.portal.url)
  await propose('marta-campi', OFFICE, readFileSync(OFFICE, 'utf8').replace('0574 000030', '0574 000099'))
  await line(elena, 'cambia telefono').getByRole('checkbox').waitFor()
  await line(elena, 'cambia telefono').getByRole('link').focus()
  await elena.keyboard.press('x')
  await elena.getByRole('button', { name: 'Approva e pubblica quella scelta' }).click()
  const dialog = elena.getByRole('dialog', { name: 'Pubblicare questa proposta?' })
  await dialog.getByText('cambia telefono').waitFor()
  await assertAccessible(elena)
  await dialog.getByRole('button', { name: 'Sì, pubblica' }).click()
  await elena.getByRole('heading', { name: 'Fatto: è in linea' }).waitFor()
  await elena.getByRole('dialog').getByText('in linea', { exact: true }).waitFor()
  await elena.getByRole('button', { name: 'Chiudi', exact: true }).last().click()
  await line(elena, 'cambia telefono').waitFor({ state: 'detached' })
})

test.run()
