import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Draft, type MessageAnswer, UPLOAD_SLICE } from '../../../lib/protocol/webmail.ts'
import { openBrowser, violationsOf } from '../../browser.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { openStand, openState, type Stand } from './stand.ts'
import { Refusal } from './stand/answers.ts'
import { Box } from './stand/box.ts'
import { CERTIFIED, INVITATION, message, NEWSLETTER, SUSPECT } from './stand/opened.ts'

interface Context {
  browser: Browser
  stand: Stand
  page: Page
  /** What the browser's policy refused, or a script threw. */
  wrong: string[]
}

const test = suite<Context>('write')
const FULL = new Refusal(507, { code: 'mailbox-full', sentence: 'La casella è piena.', remedy: 'Svuota il cestino.' })
const GONE_AWAY = new Refusal(503, { code: 'busy', sentence: 'Il server è occupato.', remedy: 'Riprova.' })

const SCREEN = { width: 1280, height: 800 }

test.before(async (context) => {
  context.stand = await openStand()
  context.browser = await openBrowser()
})
test.before.each(async (context) => {
  const { stand } = context
  Object.assign(stand, { state: openState(), box: new Box(20), opened: {}, parts: {}, refused: {} })
  stand.asked.length = 0
  context.wrong = []
  context.page = heard(await keptPage(context.browser, SCREEN), context.wrong)
})
test.after.each(({ page }) => leavePage(page))
test.after(async ({ browser, stand }) => {
  await browser.close()
  await stand.close()
})

function heard(page: Page, wrong: string[]): Page {
  page.setDefaultTimeout(30_000)
  // DOMPurify reads hostile HTML in a document of its own, where Chromium reports each handler that it does not run.
  page.on('console', (said) => said.type() === 'error' && /trusted|inline style|inline script/i.test(said.text()) && wrong.push(said.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  return page
}
const go = ({ stand, page }: Context, place: string) => page.goto(`${stand.url}${place}`)
const read = async (context: Context, opened: MessageAnswer) => {
  context.stand.opened[`INBOX ${opened.line.uid}`] = opened
  await go(context, `#/INBOX/m/7/${opened.line.uid}`)
  await context.page.locator('.letter-subject').waitFor()
}
const compose = async (context: Context, id = 'bozza-nuova-1') => {
  await go(context, `#/scrivi/${id}`)
  await context.page.locator('.compose-form').waitFor()
}
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const text = (page: Page) => page.getByRole('textbox', { name: 'Testo del messaggio' })
const asked = ({ stand }: Context, name: string) => stand.asked.filter((one) => one.name === name).map((one) => one.message)
const draftOf = (context: Context, name = 'draft-save') => asked(context, name).at(-1)?.draft as Draft
const tokens = (page: Page, name: string) => page.getByRole('list', { name: `Destinatari in ${name}` }).locator('.compose-token-name').allTextContents()
const saved = (page: Page) => page.getByText(/Salvata tra le bozze alle \d\d:\d\d\./).waitFor()

/** Sends without waiting for the time in which it can be called back; where that is over already, it has left. */
const sendNow = async (page: Page) => {
  await page.waitForFunction(() => document.activeElement?.textContent === 'Annulla' || !document.querySelector('.compose-form[inert]'))
  await page.keyboard.press('Control+Enter')
}
/** A file of nothing, made in the page: megabytes take their time on the way there. */
const attach = (page: Page, name: string, type: string, size: number) =>
  page.evaluate(
    ([called, kind, octets]) => {
      const input = document.querySelector<HTMLInputElement>('#compose-files')
      const chosen = new DataTransfer()
      chosen.items.add(new File([new Uint8Array(octets)], called, { type: kind }))
      if (!input) throw new Error('no field for files')
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [name, type, size] as const,
  )

test('a message is answered by keyboard alone: read, answered, called back, sent', async (context) => {
  const { page } = context
  await read(context, message({ cc: [{ name: '', email: 'terza@ente.example' }] }))
  assert.is(await page.evaluate(() => document.activeElement?.id), 'letter-subject')
  await page.getByRole('link', { name: 'Rispondi', exact: true }).focus()
  await page.keyboard.press('Enter')
  await text(page).waitFor()
  await page.keyboard.type('Apriamo alle nove.')
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Annulla')
  await page.keyboard.press('Enter')
  await page.getByText('Invio annullato: il messaggio è ancora una bozza.').waitFor()
  assert.is(asked(context, 'send').length, 0)
  await page.waitForFunction(() => !document.querySelector('.compose-form')?.hasAttribute('inert'))
  await text(page).focus()
  await page.keyboard.press('Control+Enter')
  await sendNow(page)
  await page.getByText('Messaggio inviato a 1 destinatario.').waitFor()
  const { to, subject, text: sent, about } = draftOf(context, 'send')
  assert.equal([to.map(({ email }) => email), subject, about?.kind], [['marta.campi@comune.prato.example'], 'Re: Orari dello sportello', 'reply'])
  assert.match(sent, /^Apriamo alle nove\.\n\n-- \nElena Bassi[\s\S]+ha scritto:\n\n> Buongiorno,/)
  assert.is(asked(context, 'flag').length, 1)
})

test('who writes as an office has its signature; where the server refuses it, the message leaves from their own address with one press', async (context) => {
  const { page, stand } = context
  const [own, office] = [stand.state.identities[0]?.email ?? '', 'urp@comune.prato.example']
  stand.state = { ...stand.state, identities: [...stand.state.identities, { name: 'URP', email: office }], settings: { ...stand.state.settings, signatures: [{ email: office, signature: 'Lo sportello URP' }] } }
  stand.refused = { send: new Refusal(422, { code: 'mail-sender-refused', sentence: `Il server della posta non ti lascia scrivere come ${office}.`, remedy: 'Resta tra le bozze.' }) }
  await compose(context)
  await field(page, 'A').fill('elena@ente.example,')
  await page.getByRole('textbox', { name: 'Oggetto' }).fill('Orari')
  const from = page.getByLabel('Da', { exact: true })
  await from.focus()
  await from.selectOption(office)
  assert.match(await text(page).inputValue(), /-- \nLo sportello URP$/)
  assert.is(await page.evaluate(() => document.activeElement?.id), 'compose-from', 'the choice keeps the focus')
  await page.keyboard.press('Control+Enter')
  await sendNow(page)
  await page.getByText(`non ti lascia scrivere come ${office}`).waitFor()
  assert.equal(await violationsOf(page), [])
  stand.refused = {}
  await page.getByRole('button', { name: `Invia da ${own}` }).press('Enter')
  await sendNow(page)
  await page.getByText('Messaggio inviato a 1 destinatario.').waitFor()
  assert.is(draftOf(context, 'send').from, own)
  assert.match(draftOf(context, 'send').text, /-- \nElena Bassi/)
})

test('a mailbox that only the log-in opens leads there and back, over what is being written', async (context) => {
  const { page, stand } = context
  stand.state = { ...stand.state, opensBy: 'log-in' }
  await compose(context, 'bozza-in-corso')
  stand.refused = { 'draft-save': new Refusal(401, { code: 'mailbox-closed', sentence: 'La casella è chiusa.', remedy: '' }) }
  await text(page).fill('Non va perso')
  const link = page.getByRole('dialog').getByRole('link', { name: 'Entra con l’accesso dell’ente' })
  await link.waitFor()
  assert.match((await link.getAttribute('href')) ?? '', /^\/entra\/oidc\?next=%2Fposta%2F%23%2Fscrivi%2Fbozza-in-corso/)
  assert.ok(await page.evaluate(() => Object.values(sessionStorage).some((kept) => String(kept).includes('Non va perso'))))
  stand.state = { ...stand.state, door: 'log-in' }
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('heading', { name: 'Apri la tua casella' }).waitFor()
  assert.equal(await violationsOf(page), [])
})

test('what is written is saved by itself, found again after a reload that the server knew nothing of, and goes on elsewhere', async (context) => {
  const { page, stand } = context
  await compose(context)
  stand.refused = { 'draft-save': FULL }
  await text(page).fill('Prima riga')
  await page.getByText('La casella è piena. Svuota il cestino.').waitFor()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByText('Abbiamo ritrovato quello che stavi scrivendo').waitFor()
  assert.is(await text(page).inputValue(), 'Prima riga')
  stand.refused = {}
  await text(page).fill('Prima riga, e la seconda')
  await page.keyboard.press('Control+s')
  await saved(page)
  assert.equal(await page.evaluate(() => Object.values(sessionStorage).filter((kept) => String(kept).includes('Prima riga'))), [], 'no copy is left in the window')
  const [id, draft] = [asked(context, 'draft-save').at(-1)?.id, draftOf(context)]
  stand.opened['Bozze 9000'] = { ...message({}), draft: { ...draft, id: String(id) } }
  const elsewhere = heard(await context.browser.newPage({ viewport: SCREEN, locale: 'it-IT' }), context.wrong)
  await elsewhere.goto(`${stand.url}#/scrivi/un-altro-pc?come=bozza&di=Bozze%2F7%2F9000`)
  await text(elsewhere).fill(`${await text(elsewhere).inputValue()}, dall’altro computer`)
  await elsewhere.keyboard.press('Control+s')
  await saved(elsewhere)
  const last = asked(context, 'draft-save').at(-1)
  assert.equal([last?.id, last?.replaces, draftOf(context).text], [id, { folder: 'Bozze', validity: '7', uid: 9000 }, 'Prima riga, e la seconda, dall’altro computer'])
  await elsewhere.close()
})

test('recipients are completed, pasted, corrected, moved and taken away by keyboard; mistakes are said in words', async (context) => {
  const { page } = context
  await compose(context)
  const to = field(page, 'A')
  assert.ok(await to.evaluate((input) => input === document.activeElement))
  await page.keyboard.type('refer')
  await page.getByRole('option', { name: /Referenti di Prato/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  assert.match((await to.getAttribute('aria-activedescendant')) ?? '', /-0$/)
  await page.keyboard.press('Enter')
  assert.equal(await tokens(page, 'A'), ['Marta Campi', 'Luca Orsini'])
  await to.fill('Anna Verdi <anna@gmial.com>; "Rossi, Mario" <m@r.example>, pippo')
  await page.keyboard.press('Enter')
  await page.getByText('«pippo» non è un indirizzo: manca la chiocciola (@).').waitFor()
  assert.equal([await tokens(page, 'A'), await to.inputValue()], [['Marta Campi', 'Luca Orsini', 'Anna Verdi', 'Rossi, Mario'], 'pippo'])
  await page.getByRole('button', { name: 'Sì, correggi' }).click()
  await to.fill('')
  await to.press('Backspace')
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Luca Orsini', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Sposta in Ccn' }).press('Enter')
  assert.equal([await tokens(page, 'A'), await tokens(page, 'Ccn')], [['Marta Campi', 'Anna Verdi'], ['Luca Orsini']])
  await page.keyboard.press('Control+s')
  await saved(page)
  const { to: kept, bcc } = draftOf(context)
  assert.equal([...kept, ...bcc].map(({ email }) => email), ['marta.campi@comune.prato.example', 'anna@gmail.com', 'luca.orsini@comune.prato.example'])
})

test('a file goes up in slices; where one does not arrive it goes on from there, and nothing is sent before', async (context) => {
  const { page, stand } = context
  stand.state = { ...openState(), sizeLimit: 7_000_000 }
  await compose(context)
  let lost = 0
  stand.refused = {
    // The second slice is lost three times: whoever sends it gives up, and asks.
    get upload() {
      return asked(context, 'upload').at(-1)?.slice === '1' && lost++ < 3 ? GONE_AWAY : (undefined as unknown as Refusal)
    },
  }
  await attach(page, 'planimetria.pdf', 'application/pdf', UPLOAD_SLICE + 1000)
  await page.getByText('planimetria.pdf: Il server è occupato.').waitFor()
  await field(page, 'A').fill('anna@ente.example')
  await page.getByRole('button', { name: 'Invia', exact: true }).click()
  await page.getByText('Aspetta che gli allegati siano arrivati').waitFor()
  await page.getByRole('button', { name: 'Riprova a caricare planimetria.pdf' }).click()
  await page.getByRole('button', { name: 'Togli planimetria.pdf' }).waitFor()
  assert.equal(asked(context, 'upload').map(({ slice, slices }) => [slice, slices]), [['0', '2'], ...Array<readonly string[]>(4).fill(['1', '2'])])
  await page.keyboard.press('Control+s')
  await saved(page)
  assert.equal(draftOf(context).attachments.map(({ kind, name, size }) => [kind, name, size]), [['upload', 'planimetria.pdf', UPLOAD_SLICE + 1000]])
  await attach(page, 'film.mp4', 'video/mp4', 1_500_000)
  await page.getByText(/film\.mp4 pesa 1,5.MB: restano solo 1,3.MB/).waitFor()
})

test('what is forgotten is asked once; what is refused stays a draft; who did not get it is named', async (context) => {
  const { page, stand } = context
  await compose(context)
  await page.getByRole('button', { name: 'Invia', exact: true }).click()
  await page.getByText('Scrivi almeno un destinatario.').waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
  await field(page, 'A').fill('anna@ente.example, luca@ente.example')
  await text(page).fill('In allegato la delibera.')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Prima di inviare' })
  assert.match(await dialog.innerText(), /Non c’è l’oggetto[\s\S]+non c’è nessun allegato/)
  stand.refused = { send: FULL }
  await dialog.getByRole('button', { name: 'Invia lo stesso' }).click()
  await sendNow(page)
  await page.getByText('Il messaggio è rimasto tra le bozze').waitFor()
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Non inviato\. La casella è piena/)
  assert.is(await text(page).inputValue(), 'In allegato la delibera.')
  stand.refused = {}
  await page.route('**/api/webmail/send', (route) => route.fulfill({ json: { refused: ['luca@ente.example'], kept: { folder: 'Inviata', validity: '7', uid: 1 }, problem: null } }))
  await text(page).focus()
  await page.keyboard.press('Control+Enter')
  await sendNow(page)
  await page.getByRole('heading', { name: 'Inviato, ma non a tutti' }).waitFor()
  await page.getByRole('button', { name: 'Scrivi a chi non l’ha ricevuto' }).click()
  await text(page).waitFor()
  assert.equal([await tokens(page, 'A'), await text(page).inputValue()], [['luca@ente.example'], 'In allegato la delibera.'])
})

test('rich text is loaded when it is asked for, parses nothing in the page, and asks before its look is lost', async (context) => {
  const { page, stand, wrong } = context
  assert.match((await (await page.request.get(stand.url)).headersArray()).find(({ name }) => name.toLowerCase() === 'content-security-policy')?.value ?? '', 'require-trusted-types-for')
  await compose(context)
  await text(page).fill('Uno <due>\ntre')
  const script = page.waitForRequest(/\/posta\/parte\..*\.js/)
  await page.getByRole('button', { name: 'Usa grassetto, elenchi e collegamenti' }).click()
  await script
  await page.getByRole('toolbar', { name: 'Aspetto del testo' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Grassetto' }).click()
  await page.getByRole('button', { name: 'Elenco puntato' }).click()
  await page.waitForFunction(() => document.querySelector('.compose-rich-text ul b'))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.waitForFunction(() => !document.querySelector('.compose-rich-text b'))
  await page.keyboard.press('Control+y')
  await page.waitForFunction(() => document.querySelector('.compose-rich-text b'))
  await page.keyboard.press('Control+End')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<p onclick="x()">incollato<img src=x onerror="window.broken=1"><svg onload="window.broken=1"></svg><script>window.broken=1</scr' + 'ipt></p>')
    document.querySelector('.compose-rich-text')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await page.getByText('incollato').waitFor()
  await page.keyboard.press('Control+s')
  await saved(page)
  const { html, text: plain } = draftOf(context)
  assert.match(html ?? '', /<b>/)
  assert.not.match(html ?? '', /img|svg|script|onclick|style/)
  assert.match(plain, /incollato/)
  await page.getByRole('button', { name: 'Torna al testo semplice' }).click()
  await page.getByRole('dialog', { name: 'Tornare al testo semplice?' }).getByRole('button', { name: 'Sì, testo semplice' }).click()
  assert.match(await text(page).inputValue(), /incollato/)
  assert.equal([await page.evaluate(() => 'broken' in window), wrong], [false, []])
})

test('a receipt leaves on consent alone, and a message is marked as read a moment after it was opened', async (context) => {
  const { page } = context
  const begun = Date.now()
  await read(context, SUSPECT)
  await page.getByText('Marta Campi chiede una conferma di lettura.').waitFor()
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/flag')))
  assert.ok(Date.now() - begun >= 1500)
  assert.equal(asked(context, 'receipt'), [])
  await page.getByRole('button', { name: 'Non mandarla' }).click()
  await page.getByText('La conferma di lettura non sarà mandata.').waitFor()
  assert.equal(asked(context, 'receipt').map(({ send }) => send), [false])
})

test('warnings stand beside who wrote, a risky file asks first, a picture of elsewhere waits, a link says its host', async (context) => {
  const { page } = context
  await read(context, SUSPECT)
  assert.match(await page.getByRole('note', { name: 'Attenzione' }).innerText(), /somiglia a quello di Marta Campi/)
  assert.match(await page.locator('.letter-text').innerText(), /porta a cattivo\.example/)
  await page.getByRole('button', { name: /fattura\.pdf\.exe/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Salvare un allegato rischioso?' }).getByRole('link', { name: 'Salva lo stesso' }).click()
  assert.is((await download).suggestedFilename(), 'fattura.pdf.exe')
  await read(context, NEWSLETTER)
  await page.getByRole('button', { name: 'Mostra le immagini' }).waitFor()
  assert.is(await page.locator('iframe').getAttribute('sandbox'), 'allow-popups allow-popups-to-escape-sandbox')
})

test('certified mail is shown as what it is with its proofs kept, an invitation with its facts', async (context) => {
  const { page, stand } = context
  await read(context, CERTIFIED)
  const panel = page.getByRole('region', { name: 'Posta certificata' })
  assert.match(await panel.innerText(), /Ricevuta di avvenuta consegna[\s\S]+opec123[\s\S]+ditta@pec\.example \(casella certificata\)/)
  assert.equal(await page.locator('.letter-attachment-name').allInnerTexts(), ['daticert.xml (XML, 1\u00a0kB)', 'postacert.eml (messaggio, 52\u00a0kB)'])
  stand.parts['3'] = { type: 'application/json', bytes: Buffer.from(JSON.stringify(message({ line: { ...message({}).line, subject: 'Osservazioni al piano' }, text: 'Il testo che fu spedito.' }))) }
  await panel.getByRole('button', { name: 'Apri il messaggio originale' }).click()
  await page.getByRole('dialog', { name: 'Messaggio originale' }).getByText('Il testo che fu spedito.').waitFor()
  await page.keyboard.press('Escape')
  stand.parts['5'] = { type: 'text/calendar', bytes: Buffer.from(INVITATION) }
  await read(context, message({ line: { ...message({}).line, uid: 3 }, parts: [{ id: '5', name: 'invito.ics', type: 'text/calendar', size: 400, cid: null, inline: false, shown: null, risk: null }] }))
  assert.match(await page.getByRole('region', { name: 'Invito a un appuntamento' }).innerText(), /Riunione di redazione[\s\S]+30 novembre 2026, dalle 10:00 alle 11:30[\s\S]+Sala del Consiglio/)
})

test('away and filters are kept with what they need, and what another program wrote is left alone', async (context) => {
  const { page, stand } = context
  await go(context, '#/impostazioni')
  await page.getByLabel('Rispondi da solo mentre sono via').check()
  await page.getByRole('button', { name: 'Salva «Sono via»' }).click()
  await page.getByText('Scrivi che cosa rispondere.').waitFor()
  await page.getByLabel('Testo della risposta').fill('Torno lunedì.')
  await page.getByRole('button', { name: 'Salva «Sono via»' }).click()
  await page.getByText('Risposta automatica accesa.').waitFor()
  assert.equal(asked(context, 'rules').at(-1)?.vacation, { enabled: true, since: null, until: null, subject: '', text: 'Torno lunedì.' })
  await page.route('**/api/webmail/rules', (route) => route.fulfill({ json: { rules: { vacation: { enabled: false, since: null, until: null, subject: '', text: '' }, filters: [] }, foreign: true } }))
  await page.reload()
  await page.getByText('Le regole sono scritte da un altro programma').waitFor()
  assert.is(await page.getByRole('button', { name: 'Aggiungi un filtro' }).count(), 0)
  assert.ok(stand.asked.length > 0)
})

test('axe finds nothing wrong with reading, writing and settings, wide and on a telephone, where nothing is cut off', async (context) => {
  const { page } = context
  const screens: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['suspect', () => read(context, SUSPECT)],
    ['certified', () => read(context, CERTIFIED)],
    ['newsletter', () => read(context, NEWSLETTER)],
    ['writing', async () => {
      await compose(context)
      await field(page, 'A').fill('anna@gmial.com, pippo')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Usa grassetto' }).click()
      await page.getByRole('toolbar', { name: 'Aspetto del testo' }).waitFor()
    }],
    ['settings', async () => {
      await go(context, '#/impostazioni')
      await page.getByRole('button', { name: 'Aggiungi un filtro' }).click()
    }],
  ]
  for (const [name, open] of screens) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open()
    assert.equal(await violationsOf(page), [], name)
    await page.setViewportSize({ width: 360, height: 740 })
    assert.equal(await violationsOf(page), [], `${name} on a telephone`)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), `${name}: no sideways scrolling`)
  }
})

test.run()
