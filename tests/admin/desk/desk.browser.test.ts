import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser, violationsOf } from '../../browser.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { NO_DECISION } from './stand/decision.ts'
import { PROPOSALS, proposal } from './stand/proposals.ts'
import { openStand, type Stand } from './stand/server.ts'

interface Context {
  browser: Browser
  stand: Stand
  page: Page
  /** What the browser complained of: a style or script that the policy refused, an exception. */
  complaints: string[]
}

const test = suite<Context>('desk')

test.before(async (context) => {
  context.stand = await openStand()
  context.browser = await openBrowser()
})
test.before.each(async (context) => {
  Object.assign(context.stand, { proposals: PROPOSALS, undoEffects: { pages: [] }, refusal: null, loggedIn: true })
  context.stand.posted.length = 0
  context.complaints = []
  context.page = await keptPage(context.browser, { width: 1280, height: 800 })
  context.page.setDefaultTimeout(30_000)
  context.page.on('pageerror', ({ message }) => context.complaints.push(message))
  context.page.on('console', (line) => /Content Security Policy/.test(line.text()) && context.complaints.push(line.text()))
})
test.after.each(async ({ page, complaints }) => {
  await leavePage(page)
  assert.equal(complaints, [])
})
test.after(async ({ browser, stand }) => {
  await browser.close()
  await stand.close()
})

const open = async ({ page, stand }: Context, place = '') => {
  await page.goto(`${stand.url}${place}`)
  await page.locator('.desk-line, .desk-actions, .desk-empty, .desk-note-danger').first().waitFor()
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const titles = (page: Page) => page.locator('.desk-line-link').allTextContents()

test('the queue says of each proposal what it is, whose, how old and in which state', async (context) => {
  await open(context)
  const line = (await context.page.locator('.desk-line').nth(2).innerText()).replace(/\s+/g, ' ')
  for (const said of ['Modifica', 'Anagrafe: nuovi orari', 'Ufficio o organo · Comune di Prato', 'Servizi demografici', 'di Anna Verdi', 'entro venerdì 20 marzo', 'aspetta da 4 giorni lavorativi', 'In revisione', 'Ordinaria', 'Aspetta te']) {
    assert.ok(line.includes(said), `${said} in ${line}`)
  }
  assert.is(await context.page.title(), 'Proposte da rivedere – Scrivania della redazione')
})

test('filters narrow the queue, stay in the address and are taken away', async (context) => {
  const { page } = context
  await open(context)
  await page.getByLabel('Ufficio').selectOption('servizi-educativi')
  assert.equal(await titles(page), ['Regolamento della mensa', 'Iscrizione al nido d’infanzia'])
  await page.reload()
  await page.locator('.desk-line').first().waitFor()
  assert.is((await titles(page)).length, 2)
  await page.getByLabel('Quali').selectOption('waiting')
  await page.getByRole('heading', { name: 'Nessuna proposta con questi filtri' }).waitFor()
  await page.getByRole('link', { name: 'Togli i filtri' }).click()
  await page.locator('.desk-line').nth(5).waitFor()
  await page.getByLabel('Quali').selectOption('waiting')
  await page.locator('.desk-line').nth(3).waitFor({ state: 'detached' })
  assert.equal(await titles(page), ['Bando affitti 2024', 'Anagrafe: nuovi orari dello sportello e nuovo numero di telefono', 'Chiusura del ponte Manzoni per lavori'])
})

test('an empty queue says why it is empty', async (context) => {
  context.stand.proposals = []
  await open(context)
  assert.ok(await context.page.getByRole('heading', { name: 'Non c’è niente da rivedere' }).isVisible())
})

test('a person walks the queue with the keyboard, opens a proposal and comes back', async (context) => {
  const { page } = context
  await open(context)
  for (const [key, title] of [['j', 'Regolamento della mensa'], ['j', 'Bando affitti 2024'], ['ArrowDown', 'Anagrafe: nuovi orari'], ['k', 'Bando affitti 2024'], ['ArrowDown', 'Anagrafe: nuovi orari']] as const) {
    await page.keyboard.press(key)
    assert.ok((await focused(page)).startsWith(title), `${key} goes to ${title}`)
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^6 cose cambiate: telefono, / }).waitFor()
  assert.ok((await focused(page)).startsWith('Anagrafe: nuovi orari'), 'the heading has the focus')
  assert.is(await page.title(), 'Anagrafe: nuovi orari dello sportello e nuovo numero di telefono – Scrivania della redazione')
  await page.keyboard.press('j')
  assert.ok((await focused(page)).startsWith('Cambia il telefono'))
  await page.keyboard.press('a')
  assert.is(await focused(page), 'Approva e pubblica')
  await page.keyboard.press('u')
  await page.locator('.desk-line').first().waitFor()
  assert.is(await focused(page), 'Proposte da rivedere')
})

test('the keys are listed, and can be switched off', async (context) => {
  const { page } = context
  await open(context)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Tasti rapidi' }).waitFor()
  assert.equal(await violationsOf(page), [])
  await page.getByLabel('Usa i tasti rapidi').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  assert.not.ok((await focused(page)).startsWith('Regolamento'))
  await page.getByRole('button', { name: 'Tasti rapidi' }).click()
  await page.getByLabel('Usa i tasti rapidi').check()
})

test('the skip link goes to the content and leaves the proposal open', async (context) => {
  const { page } = context
  await open(context, '#/proposta/12')
  await page.getByRole('link', { name: /contenuto/ }).focus()
  await page.keyboard.press('Enter')
  assert.is(await page.evaluate(() => document.activeElement?.id), 'contenuto')
  assert.ok(page.url().endsWith('#/proposta/12'))
})

test('the page is seen before and after in one, or side by side where there is room, else in tabs', async (context) => {
  const { page } = context
  await open(context, '#/proposta/12')
  const frames = page.locator('iframe')
  await page.locator('iframe[title^="Insieme"]').scrollIntoViewIfNeeded()
  await page.frameLocator('iframe[title^="Insieme"]').getByRole('heading', { name: 'Anagrafe, insieme' }).waitFor()
  await button(page, 'Affiancate').click()
  assert.is(await frames.count(), 2)
  for (const frame of await frames.all()) assert.is(await frame.getAttribute('sandbox'), 'allow-same-origin')
  await page.frameLocator('iframe[title^="Prima"]').getByRole('heading', { name: 'Anagrafe, prima' }).waitFor()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('tab', { name: 'Insieme', selected: true }).focus()
  await page.keyboard.press('ArrowLeft')
  assert.is(await page.getByRole('tab', { name: 'Dopo' }).getAttribute('aria-selected'), 'true')
  assert.ok(await page.locator('iframe[title^="Dopo"]').isVisible())
  assert.not.ok(await page.locator('iframe[title^="Insieme"]').isVisible())
})

test('a proposal is sent back with a reason, never without', async (context) => {
  const { page, stand } = context
  await open(context, '#/proposta/12')
  await button(page, 'Rimanda con un motivo').click()
  const reason = page.getByRole('textbox', { name: 'Motivo' })
  await reason.fill('   ')
  await button(page, 'Rimanda').click()
  await page.getByText('Scrivi il motivo').waitFor()
  assert.is(await reason.getAttribute('aria-invalid'), 'true')
  assert.ok(await reason.evaluate((field) => field === document.activeElement))
  assert.equal(stand.posted, [])
  await reason.fill(' Manca l’indirizzo. ')
  await button(page, 'Rimanda').click()
  await page.getByText('è tornata a Anna Verdi, con il tuo motivo.').waitFor()
  assert.equal(stand.posted, [{ action: 'send-back', body: { number: 12, tip: '1'.repeat(40), reason: 'Manca l’indirizzo.' } }])
  assert.ok((await focused(page)).startsWith('Anagrafe'), 'the focus is not lost')
})

test('a proposal is published, and the next one is at hand', async (context) => {
  const { page, stand } = context
  await open(context, '#/proposta/12')
  await button(page, 'Approva e pubblica').click()
  await page.getByText('sarà subito in linea (Comune di Prato)').waitFor()
  await page.keyboard.press('Escape')
  assert.equal(stand.posted, [])
  await button(page, 'Approva e pubblica').click()
  await button(page, 'Sì, pubblica').click()
  const outcome = page.getByRole('status').filter({ hasText: 'è in linea' })
  await outcome.waitFor()
  assert.is(stand.posted[0]?.action, 'publish')
  await outcome.getByRole('link', { name: 'Passa alla prossima: Bando affitti 2024' }).click()
  await page.getByRole('heading', { name: 'La pagina viene tolta' }).waitFor()
  assert.is(await page.getByText('è in linea').count(), 0)
})

test('a removal is called a removal to the end', async (context) => {
  const { page } = context
  await open(context, '#/proposta/9')
  await button(page, 'Approva e togli').click()
  await page.getByRole('dialog', { name: 'Togliere dal sito adesso?' }).waitFor()
  await button(page, 'Sì, togli').click()
  await page.getByText('«Bando affitti 2024» non è più in linea.').waitFor()
})

test('where two must approve, the first approves and is told that another is needed', async (context) => {
  const { page } = context
  await open(context, '#/proposta/15')
  assert.is(await button(page, 'Approva e pubblica').count(), 0)
  await button(page, 'Approva').click()
  await button(page, 'Sì, approva').click()
  await page.getByText('Serve ancora un’approvazione di un’altra persona.').waitFor()
})

test('a refusal is said with its remedy, and what was typed stays', async (context) => {
  const { page, stand } = context
  stand.refusal = { status: 409, problem: { code: 'stale-tip', sentence: 'La proposta è cambiata mentre la guardavi.', remedy: 'Ricarica e guardala di nuovo.' } }
  await open(context, '#/proposta/12')
  await button(page, 'Respingi').click()
  await page.getByRole('textbox', { name: 'Motivo' }).fill('È già stato pubblicato.')
  await page.getByRole('dialog').getByRole('button', { name: 'Respingi' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('La proposta è cambiata mentre la guardavi.').waitFor()
  assert.ok(await alert.getByText('Ricarica e guardala di nuovo.').isVisible())
  assert.is(await page.getByRole('textbox', { name: 'Motivo' }).inputValue(), 'È già stato pubblicato.')
  assert.equal(await violationsOf(page), [])
})

test('a session that ends goes to the log-in, comes back to the proposal and keeps the text', async (context) => {
  const { page, stand } = context
  await open(context, '#/proposta/12')
  await button(page, 'Rimanda con un motivo').click()
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Una frase lunga.')
  stand.loggedIn = false
  await button(page, 'Rimanda').click()
  await page.getByRole('link', { name: 'Entra' }).click()
  await page.locator('.desk-actions').waitFor()
  assert.ok(page.url().endsWith('#/proposta/12'))
  await button(page, 'Rimanda con un motivo').click()
  assert.is(await page.getByRole('textbox', { name: 'Motivo' }).inputValue(), 'Una frase lunga.')
  await page.getByRole('textbox', { name: 'Motivo' }).fill('')
})

test('who wrote a proposal is told why they may not approve it, without dead buttons', async (context) => {
  await open(context, '#/proposta/14')
  const bar = context.page.getByRole('region', { name: 'Che cosa vuoi fare?' })
  assert.match(await bar.innerText(), /L’hai scritta anche tu/)
  assert.is(await bar.getByRole('button').count(), 0)
})

test('a conflict is shown, and publishing is not offered', async (context) => {
  const { page } = context
  await open(context, '#/proposta/8')
  assert.ok(await page.getByRole('heading', { name: /cambiata in linea/ }).isVisible())
  assert.equal(await page.locator('.desk-actions button').allTextContents(), ['Rimanda con un motivo'])
})

test('a proposal that is not there says so and shows the way back', async (context) => {
  await open(context, '#/proposta/999')
  await context.page.getByRole('heading', { name: 'Questa proposta non si trova' }).waitFor()
  await context.page.getByRole('link', { name: 'Torna alle proposte' }).click()
  await context.page.locator('.desk-line').first().waitFor()
})

for (const width of [360, 1280]) {
  test(`queue, proposals and dialogs have nothing wrong for axe at ${width} px, and nothing runs off the screen`, async (context) => {
    const { page } = context
    await page.setViewportSize({ width, height: 740 })
    for (const place of ['', '#/?quali=aspettano-me&stato=bozza', '#/proposta/12', '#/proposta/8', '#/proposta/14', '#/proposta/9']) {
      await open(context, place)
      assert.equal(await violationsOf(page), [], place)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${place} fits`)
    }
    await open(context, '#/proposta/12')
    await button(page, 'Rimanda con un motivo').click()
    await button(page, 'Rimanda').click()
    assert.equal(await violationsOf(page), [], 'send back')
    await page.keyboard.press('Escape')
    await button(page, 'Approva e pubblica').click()
    assert.equal(await violationsOf(page), [], 'publish')
  })
}

test('before a publication is taken back one reads which page goes, what still points at it, and that it cannot go at once', async (context) => {
  const { page, stand } = context
  const can = { ...NO_DECISION.can, undo: true, undoNow: true }
  stand.proposals = [proposal({ number: 41, title: 'Chiusura del ponte', kind: 'new', status: 'published', decision: { ...NO_DECISION, can } })]
  const links = { pages: [{ path: 'content/prato/urp/notizia/mercato.md', title: 'Il mercato si sposta', where: ['Testo'], byName: false, editorUrl: '/redazione/' }], closed: 1 }
  stand.undoEffects = { pages: [{ path: 'content/prato/urp/notizia/ponte.md', title: 'Chiusura del ponte', links }] }
  await open(context, '#/proposta/41')
  await button(page, 'Torna a com’era').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('«Chiusura del ponte» prima non c’era: sparisce dal sito.').waitFor()
  await dialog.getByText('Altre 2 pagine portano ancora lì').waitFor()
  await dialog.getByRole('link', { name: 'Il mercato si sposta' }).waitFor()
  assert.is(await dialog.getByText('Pubblicala subito, in emergenza').count(), 0)
  assert.equal(await violationsOf(page), [])
  stand.undoEffects = { pages: [] }
  await page.reload()
  await button(page, 'Torna a com’era').click()
  await dialog.getByText('Pubblicala subito, in emergenza').waitFor()
})

test.run()
