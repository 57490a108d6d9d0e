import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser, violationsOf } from '../../browser.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { openStand, openState, type Stand } from './stand.ts'
import { Refusal } from './stand/answers.ts'
import { Box } from './stand/box.ts'

interface Context {
  browser: Browser
  stand: Stand
  page: Page
}

const test = suite<Context>('mailbox list')
const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
const UNREACHABLE = new Refusal(503, { code: 'mail-server-unreachable', sentence: 'Il server della posta non risponde.', remedy: 'Riprova tra poco.' })

test.before(async (context) => {
  context.stand = await openStand()
  context.browser = await openBrowser()
})
test.before.each(async (context) => {
  Object.assign(context.stand, { state: openState(), box: new Box(), refused: {}, slow: {}, loggedIn: true, quota: { used: 460_000_000, limit: 1_000_000_000 } })
  context.stand.asked.length = 0
  context.page = await keptPage(context.browser, WIDE)
  context.page.setDefaultTimeout(10_000)
})
test.after.each(({ page }) => leavePage(page))
test.after(async ({ browser, stand }) => {
  await browser.close()
  await stand.close()
})

const open = async ({ page, stand }: Context, place = '') => {
  await page.goto(`${stand.url}${place}`)
  await page.locator('.mailbox-line-link, .mailbox-empty, .mailbox-door').first().waitFor()
}
const focusOn = (page: Page, words: string) => page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), words)
const line = (page: Page, uid: number) => page.locator('.mailbox-line', { hasText: `(${uid})` })
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor()
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const accessible = async (page: Page, what: string) => {
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size)
    assert.equal(await violationsOf(page), [], `${what}, ${size.width}`)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what}: no sideways scrolling at ${size.width}`)
  }
  await page.setViewportSize(WIDE)
}

test('by keyboard alone: to the list, down it, a message opened, back to its line, archived, taken back', async (context) => {
  const { page, stand } = context
  await open(context)
  await press(page, 'j', 'j', 'ArrowDown')
  await focusOn(page, 'Re: numero di telefono della biblioteca (118)')
  await press(page, 'Enter')
  await page.getByRole('heading', { level: 1, name: /numero di telefono della biblioteca \(118\)/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('h1'))
  await press(page, 'j')
  await page.getByRole('heading', { level: 1, name: /accesso agli atti \(117\)/ }).waitFor()
  await press(page, 'u')
  await focusOn(page, '(117)')
  assert.ok(page.url().endsWith('#/INBOX'), page.url())
  await press(page, 'e')
  await said(page, '1 messaggio archiviato.')
  await focusOn(page, '(116)')
  assert.is(stand.box.folder('Archivio').lines.length, 31)
  await press(page, 'z')
  await said(page, 'è tutto come prima')
  await line(page, 117).waitFor()
  assert.is(stand.box.folder('INBOX').lines.length, 120)
})

test('a line’s link says all of it, and the Tab key meets the list once', async (context) => {
  const { page } = context
  await open(context)
  await page.getByRole('link', { name: /^non letto, Marta Campi ?, Orari dello sportello anagrafe \(120\) ?, oggi alle 09:12 ?, con allegati$/ }).waitFor()
  await page.getByRole('link', { name: /accesso agli atti \(117\).*posta certificata$/ }).waitFor()
  assert.is(await page.locator('.mailbox-line [tabindex="0"]').count(), 3)
  const [place, size] = [await line(page, 117).getAttribute('aria-posinset'), await line(page, 117).getAttribute('aria-setsize')]
  assert.equal([place, size], ['4', '120'])
})

test('axe finds nothing wrong with list, choice, dialogs, search and door, wide and on a telephone', async (context) => {
  const { page, stand } = context
  stand.quota = { used: 960_000_000, limit: 1_000_000_000 }
  await open(context)
  await accessible(page, 'list')
  await press(page, 'x')
  await accessible(page, 'chosen')
  for (const [key, name] of [['v', 'Sposta 1 messaggio in…'], ['?', 'Tasti rapidi']] as const) {
    await page.locator('.mailbox-line-link').first().focus()
    await press(page, key)
    await page.getByRole('dialog', { name }).waitFor()
    await accessible(page, name)
    await press(page, 'Escape')
  }
  await page.getByRole('button', { name: 'Gestisci cartelle' }).click()
  await accessible(page, 'folders')
  await press(page, 'Escape')
  await page.getByRole('button', { name: 'Ricerca avanzata' }).click()
  await accessible(page, 'advanced search')
  await open(context, '#/cerca?testo=nessunacosa')
  await page.getByText('Prova con meno parole').waitFor()
  await accessible(page, 'nothing found')
  stand.state = { ...openState(), door: 'password' }
  await page.goto('about:blank')
  await open(context)
  await accessible(page, 'door')
})

test('what is around fits at 320 pixels, as at 400 % of 1280', async (context) => {
  const { page } = context
  await page.setViewportSize({ width: 320, height: 256 })
  await open(context)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320))
  await page.getByRole('button', { name: 'Cartelle', exact: true }).click()
  await page.getByRole('link', { name: 'Nido è bello' }).click()
  await page.getByRole('heading', { name: 'Nido è bello' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'elenco')
})

test('on a telephone a message takes the place of the list, and gives it back at its line', async (context) => {
  const { page } = context
  await page.setViewportSize(PHONE)
  await open(context)
  await line(page, 108).scrollIntoViewIfNeeded()
  await line(page, 108).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /\(108\)/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('h1'))
  assert.is(await page.locator('.mailbox-list').isVisible(), false)
  await page.getByRole('button', { name: 'Torna alla lista' }).click()
  await focusOn(page, '(108)')
  assert.ok(await line(page, 108).evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight && element.getBoundingClientRect().top >= 0))
})

test('a stretch of lines is chosen with Shift, marked and moved together, and the note takes it back', async (context) => {
  const { page, stand } = context
  await open(context)
  await line(page, 120).getByRole('checkbox').click()
  await line(page, 116).getByRole('checkbox').click({ modifiers: ['Shift'] })
  await said(page, '5 messaggi scelti')
  await page.getByRole('toolbar').getByRole('button', { name: 'Segna come letto' }).click()
  await said(page, '5 messaggi letti.')
  assert.is(stand.box.folder('INBOX').lines.filter(({ unread }) => unread).length, 23)
  await page.getByRole('toolbar').getByRole('button', { name: 'Sposta…' }).click()
  await page.getByLabel('Cerca una cartella').fill('nido')
  await press(page, 'Enter')
  await said(page, '5 messaggi spostati in «Nido è bello».')
  assert.is(stand.box.folder('Progetti/Nido è bello').lines.length, 10)
  await page.getByRole('button', { name: 'Annulla', exact: true }).click()
  await line(page, 116).waitFor()
  assert.is(stand.box.folder('Progetti/Nido è bello').lines.length, 5)
})

test('all of a folder is chosen, also what was never looked at', async (context) => {
  const { page, stand } = context
  stand.box = new Box(730)
  await open(context)
  await page.getByLabel(/^Scegli tutti/).click()
  await said(page, '730 messaggi scelti')
  await page.getByRole('toolbar').getByRole('button', { name: 'Elimina' }).click()
  await said(page, '730 messaggi nel cestino.')
  assert.is(stand.box.folder('INBOX').lines.length, 0)
  await page.getByText('Hai letto tutto').waitFor()
})

test('what the server refuses is back in its place, with the reason and the way to try again', async (context) => {
  const { page, stand } = context
  await open(context)
  stand.refused = { move: UNREACHABLE }
  stand.slow = { move: 150 }
  await line(page, 118).getByRole('checkbox').click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Elimina' }).click()
  await line(page, 118).waitFor({ state: 'detached' })
  await page.getByRole('alert').filter({ hasText: 'Il server della posta non risponde. Riprova tra poco.' }).waitFor()
  await line(page, 118).waitFor()
  stand.refused = {}
  await page.getByRole('button', { name: 'Riprova' }).click()
  await said(page, '1 messaggio nel cestino.')
})

test('from the bin messages go for ever only after a question', async (context) => {
  const { page, stand } = context
  await open(context, '#/Cestino')
  await press(page, 'j', '#')
  await page.getByRole('dialog', { name: 'Eliminare per sempre?' }).getByRole('button', { name: 'Tieni' }).click()
  assert.is(stand.box.folder('Cestino').lines.length, 2)
  await page.getByRole('button', { name: 'Svuota cestino' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Svuota' }).click()
  await page.getByText('Il cestino è vuoto').waitFor()
  assert.is(stand.box.folder('Cestino').lines.length, 0)
})

test('a search shows what it finds folder by folder, says how far it is, and a condition is taken away by its chip', async (context) => {
  const { page, stand } = context
  stand.slow = { search: 250 }
  await open(context)
  await press(page, '/')
  await page.keyboard.type('nido')
  await press(page, 'Enter')
  await page.locator('.mailbox-list-count', { hasText: 'Cerco: 1 di 6 cartelle' }).waitFor()
  await line(page, 116).waitFor()
  await page.locator('.mailbox-list-count', { hasText: '22 messaggi trovati.' }).waitFor()
  await page.getByRole('button', { name: 'Ricerca avanzata' }).click()
  await page.getByLabel('Mittente').fill('scuola')
  await press(page, 'Enter')
  await page.getByRole('link', { name: 'Togli: Mittente: scuola' }).waitFor()
  assert.match(page.url(), /#\/cerca\?testo=nido&da=scuola/)
  await page.getByRole('link', { name: 'Togli: Mittente: scuola' }).click()
  await page.locator('.mailbox-list-count', { hasText: '22 messaggi trovati.' }).waitFor()
})

test('a hundred thousand lines are scrolled with little work, and the End key comes to the last', async (context) => {
  const { stand } = context
  const page = (context.page = await context.browser.newPage({ viewport: WIDE, locale: 'it-IT' }))
  stand.box = new Box(100_000)
  stand.state = { ...openState(), settings: { ...openState().settings, conversations: false } }
  await open(context)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  const work = async () => (await browser.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
  const before = await work()
  await page.evaluate(async () => {
    const box = document.querySelector('.mailbox-list-box')
    for (let i = 0; i < 60; i++) {
      box?.scrollBy(0, i < 40 ? 300 : 90_000)
      await new Promise(requestAnimationFrame)
    }
  })
  const spent = (await work()) - before
  assert.ok(spent < 1.5, `${spent} s of work for 60 frames`)
  assert.ok((await page.locator('.mailbox-line').count()) < 60, 'lines that are not seen are not drawn')
  await page.locator('.mailbox-line-link').first().focus()
  await press(page, 'End')
  await page.waitForFunction(() => document.activeElement?.closest('[aria-posinset="100000"]'))
  await press(page, 'Home')
  await page.waitForFunction(() => document.activeElement?.closest('[aria-posinset="1"]'))
})

test('what comes is there without reloading, counted in the title, and moves nothing of what is read', async (context) => {
  const { page, stand } = context
  await open(context)
  await page.locator('.mailbox-list-box').evaluate((box) => box.scrollTo(0, 2_000))
  const place = () => line(page, 85).evaluate((element) => Math.round(element.getBoundingClientRect().top))
  await line(page, 85).waitFor()
  const before = await place()
  stand.box.arrive({ subject: 'Appena arrivato' })
  stand.changed('INBOX')
  await said(page, 'È arrivato un messaggio.')
  await page.waitForFunction(() => document.title.startsWith('(25) Posta in arrivo'))
  assert.is(await place(), before, 'nothing jumped')
  await page.locator('.mailbox-line-link').first().focus()
  await press(page, 'Home')
  await page.getByRole('link', { name: /Appena arrivato/ }).waitFor()
})

test('folders are made, called otherwise, hidden and removed, and a full one says why it stays', async (context) => {
  const { page, stand } = context
  await open(context)
  await page.getByRole('button', { name: 'Gestisci cartelle' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nome', { exact: true }).fill('Perché no')
  await press(page, 'Enter')
  await dialog.getByText('Cartella «Perché no» creata.').waitFor()
  await dialog.getByRole('button', { name: 'Cambia nome a «Perché no»' }).click()
  await dialog.getByLabel('Cambia nome a «Perché no»').fill('Sì')
  await press(page, 'Enter')
  await dialog.getByText('Ora la cartella si chiama «Sì».').waitFor()
  await dialog.getByLabel('Mostra «Sì» tra le cartelle').uncheck()
  await dialog.getByRole('button', { name: 'Elimina «Nido è bello»' }).click()
  await dialog.getByRole('button', { name: 'Sì, elimina' }).click()
  await dialog.getByText('La cartella non è vuota.').waitFor()
  await press(page, 'Escape')
  assert.is(await page.getByRole('navigation').getByRole('link', { name: 'Sì' }).count(), 0)
  assert.ok(stand.box.folders.some(({ path }) => path === 'Sì'))
})

test('messages are dragged to a folder with the mouse', async (context) => {
  const { page, stand } = context
  await open(context)
  await line(page, 118).dragTo(page.getByRole('link', { name: /^Nido è bello/ }))
  await said(page, '1 messaggio spostato in «Nido è bello».')
  assert.is(stand.box.folder('Progetti/Nido è bello').lines.length, 6)
})

test('the door asks for the mailbox’s own password, says when it is wrong, and opens', async (context) => {
  const { page, stand } = context
  stand.state = { ...openState(), door: 'password' }
  await open(context)
  await page.getByLabel('Password della posta').fill('sbagliata')
  await press(page, 'Enter')
  await page.getByRole('alert').filter({ hasText: 'La password della posta non è giusta.' }).waitFor()
  await page.getByLabel('Password della posta').fill('giusta')
  await press(page, 'Enter')
  await page.locator('.mailbox-line-link').first().waitFor()
})

test('letters do nothing for who has turned the keys off; arrows still do', async (context) => {
  const { page, stand } = context
  await open(context)
  await press(page, '?')
  await page.getByLabel('Usa i tasti rapidi').uncheck()
  await press(page, 'Escape')
  await page.locator('.mailbox-line-link').first().focus()
  await press(page, 'e', '/', 'ArrowDown')
  await focusOn(page, '(senza oggetto)')
  assert.is(stand.box.folder('INBOX').lines.length, 120)
  assert.is(stand.state.settings.keys, false)
})

test('a session that ended is said, and leaves what is on the screen', async (context) => {
  const { page, stand } = context
  await open(context)
  stand.loggedIn = false
  await page.getByRole('button', { name: 'Aggiorna' }).click()
  await page.getByText('La sessione è finita').waitFor()
  await page.getByRole('button', { name: 'Entra di nuovo' }).click()
  await page.getByRole('heading', { name: 'Entra' }).waitFor()
})

test.run()
