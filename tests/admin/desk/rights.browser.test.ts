import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser, violationsOf } from '../../browser.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { RIGHTS_PROPOSALS, RULES } from './stand/rights.ts'
import { openStand, type Stand } from './stand/server.ts'

interface Context {
  browser: Browser
  stand: Stand
  page: Page
  complaints: string[]
}

const test = suite<Context>('rights in the desk')

test.before(async (context) => {
  context.stand = await openStand()
  context.browser = await openBrowser()
})
test.before.each(async (context) => {
  Object.assign(context.stand, { proposals: RIGHTS_PROPOSALS, rules: RULES, refusal: null, loggedIn: true })
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

const open = async ({ page, stand }: Context, place: string) => {
  await page.goto(`${stand.url}${place}`)
  await page.locator('.desk-actions, .desk-places, .desk-rules-area, .desk-line').first().waitFor()
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const lines = async (page: Page, list: string) => (await page.locator(`${list} li`).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
const file = (page: Page) => page.getByRole('textbox', { name: 'Il file delle regole' })

test('a proposal that changes rights says so before anything else, in words, and whose yes it needs', async (context) => {
  const { page } = context
  await open(context, '#/proposta/21')
  assert.is(await page.locator('main h2').first().innerText(), 'Che cosa cambia nei permessi')
  assert.equal(await lines(page, '.desk-effects'), ['Marta Campi entra nel gruppo «prato-istruzione»', 'Marta Campi ora può scrivere in «Istruzione» del Comune di Prato'])
  assert.equal(await lines(page, '.desk-needed'), [
    'Comune di Prato (Elena Bassi ha approvato)',
    'Comune di Montemurlo (manca: può darla Bruno Galli o Silvia Prati)',
    'Comune di Cantagallo (non si aspetta: lì nessuno approva ancora niente)',
    'Chi approva in questa parte (Paolo Ferri ha approvato; manca: può darla Giulia Neri)',
  ])
  assert.is(await button(page, 'Approva e pubblica').count(), 0)
  await button(page, 'Approva').click()
  await page.getByText('Dopo la tua, manca ancora un’approvazione.').waitFor()
})

test('what would leave too few approvers is said where the person decides, and only sending back is left', async (context) => {
  const { page } = context
  await open(context, '#/proposta/23')
  assert.match(await page.getByRole('heading', { name: 'Così non si può pubblicare' }).locator('..').innerText(), /una persona sola può approvare/)
  assert.equal(await page.locator('.desk-actions button').allTextContents(), ['Rimanda con un motivo', 'Respingi'])
  assert.match((await lines(page, '.desk-needed'))[0] ?? '', /adesso nessuno può darla/)
})

test('the file of the rules is shown with what went and came, and published as what it is', async (context) => {
  const { page } = context
  await open(context, '#/proposta/22')
  const text = page.getByRole('region', { name: 'Il file delle regole' })
  assert.match(await text.locator('ins').innerText(), /, urp-montemurlo/)
  assert.is(await text.locator('del').count(), 0, 'of a line that grew, only what came is marked')
  assert.match(await text.innerText(), /authors: \[urp-prato/)
  assert.not.match(await text.innerText(), /version: 1/, 'what stayed does not hide what changed')
  await text.getByRole('button', { name: 'Mostra 3 righe uguali' }).click()
  assert.match(await text.innerText(), /version: 1/)
  await button(page, 'Approva e pubblica').click()
  await page.getByRole('dialog', { name: 'Cambiare i permessi adesso?' }).waitFor()
})

test('the menu leads to the rules: where, who reads, writes and approves, and who is in which group', async (context) => {
  const { page } = context
  await open(context, '')
  await page.getByRole('link', { name: 'Regole e gruppi' }).click()
  const row = page.getByRole('row', { name: /Polizia municipale/ })
  await row.waitFor()
  assert.equal((await row.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')), ['tutti', 'prato-polizia-municipale urp-prato', 'urp-prato servono 2 approvazioni'])
  assert.is(await page.title(), 'Regole e gruppi – Scrivania della redazione')
  await row.getByRole('link', { name: 'prato-polizia-municipale' }).click()
  assert.is(await page.evaluate(() => document.activeElement?.id), 'gruppo-prato-polizia-municipale')
  assert.ok(page.url().endsWith('#/regole'), 'the address still says where we are')
  assert.is(await page.getByRole('link', { name: 'Marta Campi' }).getAttribute('href'), '/redazione/editor/#/collections/intranet-rubrica/entries/tutti/marta-campi')
})

test('who may not write the rules or the cards reads them, and finds nothing that leads nowhere', async (context) => {
  const { page, stand } = context
  const plain = (people: readonly (typeof RULES.inNoGroup)[number][]) => people.map((person) => ({ ...person, editorUrl: null }))
  stand.rules = { ...RULES, file: null, inNoGroup: plain(RULES.inNoGroup), groups: RULES.groups.map((group) => ({ ...group, people: plain(group.people) })) }
  await open(context, '#/regole')
  assert.is(await page.getByRole('link', { name: 'Proponi una modifica alle regole' }).count(), 0)
  assert.is(await page.getByText('Marta Campi').count(), 1)
  assert.is(await page.getByRole('link', { name: 'Marta Campi' }).count(), 0)
  await page.goto(`${stand.url}#/regole/modifica`)
  await page.getByText('Le regole le propone chi coordina un sito').waitFor()
})

test('a fault is a sentence with its line, and the line is a step away; nothing can be sent', async (context) => {
  const { page, stand } = context
  await open(context, '#/regole')
  await page.getByRole('link', { name: 'Proponi una modifica alle regole' }).click()
  const text = await file(page).inputValue()
  await file(page).fill(text.replace('path: /montemurlo/, readers', 'path: /montemurlo/, lettori'))
  await button(page, 'Controlla').click()
  await page.getByRole('heading', { name: 'Ci sono 2 cose da correggere' }).waitFor()
  await page.locator('.desk-issues li').first().waitFor()
  assert.equal(await lines(page, '.desk-issues'), ['Riga 8 «rules.1.lettori» non è una voce delle regole: toglila o correggi il nome.', 'Il file usa un rimando (&, *): scrivi i valori per esteso.'])
  assert.is(await button(page, 'Manda in revisione').count(), 0)
  assert.equal(await violationsOf(page), [])
  await button(page, 'Riga 8').click()
  assert.match(await file(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)), /^ {2}- \{ path: \/montemurlo\/, lettori: .*\}$/)
  assert.equal(stand.posted.map(({ action }) => action), ['rules-check'])
})

test('a good text says what it comes to, and is sent only as it was checked', async (context) => {
  const { page, stand } = context
  await open(context, '#/regole/modifica')
  await button(page, 'Controlla').click()
  await page.getByRole('heading', { name: 'È uguale alle regole in vigore' }).waitFor()
  assert.is(await button(page, 'Manda in revisione').count(), 0)
  await file(page).fill(`${await file(page).inputValue()}# prova\n`)
  await button(page, 'Controlla').click()
  await page.getByRole('heading', { name: 'Le regole sono scritte bene' }).waitFor()
  assert.is(await page.evaluate(() => document.activeElement?.className), 'desk-checked', 'what the server said is read at once')
  assert.ok((await lines(page, '.desk-needed')).some((line) => line.startsWith('Comune di Montemurlo (manca')))
  await file(page).fill(`${await file(page).inputValue()}# e ancora\n`)
  assert.is(await button(page, 'Manda in revisione').count(), 0)
  await page.getByText('Hai cambiato il testo dopo l’ultimo controllo').waitFor()
  await button(page, 'Controlla').click()
  await button(page, 'Manda in revisione').click()
  await page.waitForURL('**/#/proposta/31')
  const { requestId, ...sent } = stand.posted.at(-1)?.body ?? {}
  assert.match(String(requestId), /^[0-9a-f-]{36}$/)
  assert.equal(sent, { text: `${RULES.file?.text ?? ''}# prova\n# e ancora\n`, base: RULES.file?.base })
})

test('what was being written outlives a log-in, on the base it was written on', async (context) => {
  const { page, stand } = context
  await open(context, '#/regole/modifica')
  await file(page).fill('version: 1\n# a metà\n')
  stand.loggedIn = false
  await button(page, 'Controlla').click()
  await page.getByRole('link', { name: 'Entra' }).waitFor()
  stand.rules = { ...RULES, file: { text: '# di un’altra persona\n', base: { head: 'b'.repeat(40), tip: null }, proposal: null } }
  await page.getByRole('link', { name: 'Entra' }).click()
  await page.getByText('Abbiamo ritrovato quello che avevi scritto.').waitFor()
  assert.is(await file(page).inputValue(), 'version: 1\n# a metà\n')
  await button(page, 'Controlla').click()
  stand.refusal = { status: 409, problem: { code: 'stale-rules', sentence: 'Nel frattempo un’altra persona ha cambiato le regole.', remedy: 'Copia quello che hai scritto.' } }
  await button(page, 'Manda in revisione').click()
  await page.getByRole('alert').getByText('Nel frattempo un’altra persona').waitFor()
  assert.equal(stand.posted.at(-1)?.body.base, RULES.file?.base)
  assert.is(await file(page).inputValue(), 'version: 1\n# a metà\n', 'nothing typed is lost')
  await button(page, 'Ricomincia dal testo di adesso').click()
  assert.is(await file(page).inputValue(), '# di un’altra persona\n')
})

for (const width of [360, 1280]) {
  test(`nothing is wrong for axe at ${width} px, and nothing runs off the screen`, async (context) => {
    const { page } = context
    await page.setViewportSize({ width, height: 800 })
    for (const place of ['#/regole', '#/regole/modifica', '#/proposta/21', '#/proposta/22', '#/proposta/23']) {
      await open(context, place)
      assert.equal(await violationsOf(page), [], place)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${place} fits`)
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${place.replace(/\W+/g, '-')}-${width}.png`, fullPage: true })
    }
    await open(context, '#/regole/modifica')
    await file(page).fill('# altro\n')
    await button(page, 'Controlla').click()
    await page.getByRole('heading', { name: 'Le regole sono scritte bene' }).waitFor()
    assert.equal(await violationsOf(page), [], 'checked')
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/checked-${width}.png`, fullPage: true })
  })
}

test.run()
