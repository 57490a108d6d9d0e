import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { proposalJobs } from '../../lib/workflow/clock/jobs.ts'
import { runDue } from '../../lib/workflow/clock/run-due.ts'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import { scheduleOf } from '../../lib/workflow/state/schedule-of.ts'
import { assertAccessible } from '../browser.ts'
import { ask, openStage, type Stage } from './stage.ts'

const story = suite('decide')
let stage: Stage
let elena: Page
let franco: Page
const numbers = new Map<string, number>()

story.before(async () => {
  stage = await openStage()
  const marta = await stage.as('Marta Campi')
  for (const slug of ['mercato-di-natale', 'navetta-gratuita', 'ponte-chiuso']) numbers.set(slug, await propose(marta, slug))
  await marta.context().close()
  elena = await stage.as('Elena Bassi')
  franco = await stage.as('Franco Tesi')
})
story.after(() => stage.end())

story('a proposal goes into a new package, another one into the same, by keyboard alone', async () => {
  await open(elena, 'mercato-di-natale')
  await elena.getByRole('button', { name: /^Altro/ }).focus()
  await elena.keyboard.press('Enter')
  await elena.keyboard.press('Tab')
  await elena.keyboard.press('Enter')
  await dialog(elena).getByText('tutte insieme o nessuna').waitFor()
  await assertAccessible(elena)
  await dialog(elena).getByRole('button', { name: 'Metti nel pacchetto' }).click()
  await dialog(elena).getByText('Scrivi un nome').waitFor()
  await elena.keyboard.type('Mercato di Natale')
  await elena.keyboard.press('Enter')
  await said(elena, 'è nel pacchetto «Mercato di Natale»')
  await open(elena, 'navetta-gratuita')
  await elena.getByRole('button', { name: /^Altro/ }).click()
  await elena.getByRole('button', { name: 'Metti in un pacchetto' }).click()
  await dialog(elena).getByRole('radio', { name: 'Mercato di Natale (1 proposta)' }).waitFor()
  await dialog(elena).getByRole('button', { name: 'Metti nel pacchetto' }).click()
  await said(elena, 'è nel pacchetto')
  await elena.getByText('mancano le approvazioni di').waitFor()
  await accessibleEverywhere(elena)
})

story('while the other one waits for its approval the package cannot be published; with it, its moment is chosen', async () => {
  await open(elena, 'navetta-gratuita')
  assert.is(await elena.getByRole('button', { name: 'Approva e pubblica' }).count(), 0)
  await open(franco, 'mercato-di-natale')
  await franco.getByRole('button', { name: 'Approva', exact: true }).click()
  await franco.getByRole('button', { name: 'Sì, approva' }).click()
  await said(franco, 'Hai approvato')
  await open(elena, 'navetta-gratuita')
  await elena.getByRole('button', { name: 'Programma' }).click()
  await dialog(elena).getByText('Nello stesso momento va in linea un’altra proposta').waitFor()
  await dialog(elena).getByLabel('Giorno').fill('2020-01-01')
  await dialog(elena).getByText('Questo momento è già passato').waitFor()
  await dialog(elena).getByRole('button', { name: 'domani alle 8' }).click()
  await dialog(elena).getByText(/Va in linea .* alle ore 08:00/).waitFor()
  await accessibleEverywhere(elena)
  await dialog(elena).getByRole('button', { name: 'Programma' }).click()
  await said(elena, 'va in linea')
})

story('the other person sees the appointment on each of them, and nothing is online yet', async () => {
  await open(franco, 'mercato-di-natale')
  await franco.getByText('L’ha programmata Elena Bassi').waitFor()
  await accessibleEverywhere(franco)
  assert.is((await fetch(address('navetta-gratuita'))).status, 404)
})

story('at its moment the clock of another process publishes the package, and readers see both', async () => {
  const forge = await openEmbeddedForge({ dir: stage.portal.repository, committer: { id: 'portale', name: 'Portale', email: 'portale@example.org' } })
  const work = { forge, published: publishedReader(forge), now: Date.now }
  const proposal = await forge.proposal(numbers.get('navetta-gratuita') ?? 0)
  const moment = proposal && scheduleOf(proposal)?.publishAt
  assert.ok(moment)
  const reports = await runDue(proposalJobs(work), moment)
  await forge.shutDown()
  assert.is(reports.reduce((sum, { failed }) => sum + failed, 0), 0)
  await online('navetta-gratuita')
  await online('mercato-di-natale')
  await open(elena, 'navetta-gratuita')
  await elena.getByText('In linea').first().waitFor()
})

story('an editor publishes their own page in an emergency, with a reason', async () => {
  numbers.set('allerta-neve', await propose(elena, 'allerta-neve'))
  await open(elena, 'allerta-neve')
  await elena.getByText('L’hai scritta anche tu').waitFor()
  await elena.getByRole('button', { name: /^Altro/ }).click()
  await elena.getByRole('button', { name: 'Pubblica in emergenza' }).click()
  await accessibleEverywhere(elena)
  await dialog(elena).getByRole('button', { name: 'Sì, pubblica in emergenza' }).click()
  await dialog(elena).getByText('Scrivi il motivo').waitFor()
  await dialog(elena).getByRole('textbox', { name: 'Motivo' }).fill('Nevica da stanotte.')
  await dialog(elena).getByRole('button', { name: 'Sì, pubblica in emergenza' }).click()
  await said(elena, 'Un’altra persona deve rileggerla')
  assert.is((await fetch(address('allerta-neve'))).status, 200)
  assert.is(await elena.getByRole('button', { name: 'Ho riletto: firmo' }).count(), 0)
})

story('a second person finds it from the queue, counted, and signs it', async () => {
  await franco.goto(`${stage.portal.url}/redazione/scrivania/#/`)
  await franco.getByText('C’è una pubblicazione in emergenza da rileggere').waitFor()
  await franco.getByRole('link', { name: 'Guarda quali' }).click()
  await franco.getByText(/1 da rileggere, 1 quest’anno su \d+ \(/).waitFor()
  await accessibleEverywhere(franco)
  await franco.getByRole('link', { name: 'Avviso allerta-neve' }).first().click()
  await franco.getByText('Motivo: «Nevica da stanotte.»').first().waitFor()
  // Nobody signs for what they have not been shown.
  await franco.getByRole('heading', { name: 'La pagina come la vede chi legge' }).waitFor()
  await franco.locator('.desk-change').getByText('Avviso allerta-neve').waitFor()
  await franco.getByRole('button', { name: 'Ho riletto: firmo' }).click()
  await assertAccessible(franco)
  await franco.getByRole('button', { name: 'Sì, firmo' }).click()
  await said(franco, 'Hai firmato')
  await franco.getByText('L’ha riletta e firmata Franco Tesi').waitFor()
})

story('what is online is taken back in one click, at once', async () => {
  await open(franco, 'allerta-neve')
  await franco.getByRole('button', { name: 'Torna a com’era' }).click()
  await franco.getByRole('radio', { name: /^Pubblicala subito/ }).check()
  await franco.getByRole('textbox', { name: 'Motivo' }).fill('L’allerta è finita.')
  await accessibleEverywhere(franco)
  await dialog(franco).getByRole('button', { name: 'Torna a com’era' }).click()
  await dialog(franco).getByText('non è più in linea').waitFor()
  assert.is((await fetch(address('allerta-neve'))).status, 410, 'who has the address is told that it is gone')
})

story('a text that changes after an approval leaves it behind, and it is seen', async () => {
  await open(franco, 'ponte-chiuso')
  const marta = await stage.as('Marta Campi')
  const number = numbers.get('ponte-chiuso') ?? 0
  const { tip } = (await (await franco.request.get(`${stage.portal.url}/api/desk/proposal?n=${number}`)).json()) as { tip: string }
  assert.is((await ask(franco, '/api/desk/approve', { number, tip })).status, 200)
  await save(marta, 'ponte-chiuso', 'Si passa dal ponte vecchio.', tip)
  await open(franco, 'ponte-chiuso')
  await franco.getByText('Franco Tesi aveva approvato, ma poi il testo è cambiato').waitFor()
  await franco.getByText(/Da allora è cambiato: Testo/).waitFor()
  await accessibleEverywhere(franco)
  await marta.context().close()
})

story('no page asked another host for anything, and no policy was broken', () => assert.equal(stage.faults, []))

story.run()

async function save(page: Page, slug: string, body: string, tip: string | null): Promise<{ number: number; tip: string }> {
  const path = `content/prato/polizia-municipale/notizia/${slug}.md`
  const text = `---\ntitolo: Avviso ${slug}\ndescrizione: Ecco che cosa cambia.\nufficio: polizia-municipale\ntipo: notizia\ndata_pubblicazione: 2026-01-20\ndata_revisione: 2099-01-20\n---\n\n${body}\n`
  const { head } = (await ask(page, '/api/cms/entry', { path: 'content/prato/polizia-municipale/unita/polizia-municipale.md' })).value as { head: string }
  const message = { collection: 'prato-notizia', slug: `polizia-municipale/${slug}`, requestId: `richiesta-${slug}-${body.length}`, path, base: { head, tip }, text, media: [] }
  const { status, value } = await ask(page, '/api/cms/save', message)
  assert.is(status, 200, JSON.stringify(value))
  return value as { number: number; tip: string }
}

/** A new notice, sent to review; its number. */
async function propose(page: Page, slug: string): Promise<number> {
  const { number, tip } = await save(page, slug, 'Da sabato via Roma è chiusa.', null)
  const { status, value } = await ask(page, '/api/cms/status', { collection: 'prato-notizia', slug: `polizia-municipale/${slug}`, tip, status: 'pending_review' })
  assert.is(status, 200, JSON.stringify(value))
  return number
}

function address(slug: string): string {
  return `${stage.portal.url}/prato/novita/notizie/${slug}/`
}

async function online(slug: string): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if ((await fetch(address(slug))).status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  assert.unreachable(`${slug} is not online after a minute`)
}

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`${stage.portal.url}/redazione/scrivania/#/proposta/${numbers.get(slug)}`)
  // The same address again is no navigation: what it shows is asked for once more.
  await page.reload()
  await page.getByRole('heading', { name: `Avviso ${slug}`, level: 1 }).waitFor()
  await page.locator('.desk-actions').waitFor()
}

function dialog(page: Page) {
  return page.getByRole('dialog')
}

function said(page: Page, words: string): Promise<void> {
  return page.getByRole('status').filter({ hasText: words }).first().waitFor()
}

/** No violation, and nothing to scroll sideways, wide and on a phone. */
async function accessibleEverywhere(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${page.url()} scrolls sideways at ${width}`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
