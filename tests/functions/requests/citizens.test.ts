import { HtmlValidate } from 'html-validate'
import sharp from 'sharp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readMessage } from '../../../lib/mail/maildir/read-message.ts'
import type { RequestAnswer } from '../../../lib/protocol/requests.ts'
import { APPOINTMENT, ASSISTANCE, DISSERVICE, openRequestStage } from './stage.ts'

const stage = await openRequestStage()
const { portal, form, send, sent, get, post, json, clock, logged } = stage
let elena = ''
const test = suite('a citizen who writes to the offices')
test.before.each(async () => {
  // Fifteen forms at once from one address are let through, then one each four minutes; a session ends after some hours.
  clock.ahead += 90 * 60_000
  elena = await stage.enter('elena-bassi')
})
test.after(() => portal.end())

const one = (id: string, cookie = elena) => json<RequestAnswer>(get(`/api/desk/request?id=${id}`, cookie))

/** The letters of a box of the demonstration, the newest last. */
async function box(name: string): Promise<readonly string[]> {
  const folder = join(portal.dataDir, 'posta', name, 'Maildir', 'new')
  const files = (await readdir(folder).catch(() => [])).sort()
  return Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))
}

test('a request for assistance is taken, numbered, and told by mail to who wrote and to the office', async () => {
  const id = await sent(form('/api/assistenza', ASSISTANCE))
  assert.match(id, /^[0-9a-z]{8}$/)
  const thanks = await (await get(`/api/richiesta?sito=prato&n=${id}`)).text()
  const number = `${id.slice(0, 4)}-${id.slice(4)}`.toUpperCase()
  assert.ok(thanks.includes(number))
  assert.not.ok(thanks.includes('ada@persona.example') || thanks.includes('Come cambio'), 'the page repeats nothing that was written')
  const [letter = ''] = await box('cittadini-prato')
  const message = readMessage(letter)
  assert.is(message.subject, `Richiesta n. ${number}: l’abbiamo ricevuta`)
  assert.match(message.text, /Come cambio residenza\?/)
  assert.match(message.text, /180 giorni/)
  const [office = ''] = await box('uffici-prato')
  assert.not.ok(/Ada|Come cambio|persona\.example/.test(readMessage(office).text), 'the office reads it on the desk')
  assert.match(readMessage(office).text, new RegExp(`#/richieste/${id}`))
  const { line, text, person } = await one(id)
  assert.equal([line.state, text, person.name], ['new', 'Come cambio residenza?', 'Ada Prova'])
  assert.is(line.owner, 'anagrafe', 'the office of the service answers')
  assert.not.ok(logged.some((entry) => /Ada|persona\.example|Come cambio/.test(entry)), 'nothing personal in the log')
})

test('what is wrong comes back with every word, each fault a link to its field', async () => {
  const response = await form('/api/assistenza', { ...ASSISTANCE, nome: '', email: 'non-una-email', servizio: '', privacy: '', testo: `«${'x'.repeat(599)}»` })
  assert.is(response.status, 422)
  const html = await response.text()
  for (const field of ['nome', 'email', 'servizio', 'testo', 'privacy']) {
    assert.match(html, new RegExp(`<a href="#${field}">`), field)
    assert.match(html, new RegExp(`id="${field}-errore"`), field)
  }
  assert.ok(html.includes('non-una-email') && html.includes(`«${'x'.repeat(599)}»`) && html.includes('value="Prova"'))
  assert.match(html, /id="errori"[^>]*autofocus/)
  assert.match(response.headers.get('cache-control') ?? '', /no-store/)
})

test('600 characters are taken, 601 are not', async () => {
  assert.is((await form('/api/assistenza', { ...ASSISTANCE, testo: 'x'.repeat(600) })).status, 303)
  assert.is((await form('/api/assistenza', { ...ASSISTANCE, testo: 'x'.repeat(601) })).status, 422)
})

test('a line pasted with an end of line in it makes no header of a mail', async () => {
  await sent(form('/api/assistenza', { ...ASSISTANCE, nome: 'Ada\r\nBcc: tutti@altrove.example', cognome: 'Prova' }))
  const letters = await box('cittadini-prato')
  assert.not.ok(letters.some((letter) => /^Bcc:/im.test(letter.split(/\r?\n\r?\n/)[0] ?? '')))
  const bad = await form('/api/assistenza', { ...ASSISTANCE, email: 'ada@persona.example\r\nBcc: altri@altrove.example' })
  assert.is(bad.status, 422)
})

test('what did not come from a page of ours, what is too large and what a program filled in keep nothing', async () => {
  const before = (await json<{ items: unknown[] }>(get('/api/desk/requests', elena))).items.length
  assert.is((await form('/api/assistenza', ASSISTANCE, { origin: 'https://altrove.example' })).status, 403)
  assert.is((await form('/api/assistenza', { ...ASSISTANCE, testo: 'x'.repeat(30_000) })).status, 413)
  assert.is((await form('/api/assistenza', { ...ASSISTANCE, sito: 'intranet' })).status, 400)
  assert.is((await form('/api/assistenza', { ...ASSISTANCE, nota_interna: 'compra qui' })).status, 303, 'it is thanked')
  assert.is((await json<{ items: unknown[] }>(get('/api/desk/requests', elena))).items.length, before)
})

test('after many from one address the next wait, and lose nothing', async () => {
  let last = new Response()
  for (let i = 0; i < 17; i++) last = await form('/api/disservizio', { ...DISSERVICE, oggetto: '' })
  assert.is(last.status, 429)
  assert.ok((await last.text()).includes('È spento da lunedì.'))
})

test('images are made anew: where they were taken is gone, and what is no picture is refused whatever its name', async () => {
  const photo = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#336699' } }).withExif({ IFD0: { Copyright: 'Segreto' }, IFD3: { GPSLatitude: '43/1 52/1 0/1' } }).jpeg().toBuffer()
  assert.ok((await sharp(photo).metadata()).exif, 'the picture tells where it was taken')
  const withFiles = (files: readonly (readonly [Uint8Array, string])[]) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(DISSERVICE)) data.set(name, value)
    for (const [bytes, name] of files) data.append('immagini', new File([bytes as BlobPart], name, { type: 'image/jpeg' }))
    return data
  }
  const id = await sent(send('/api/disservizio', withFiles([[photo, 'a.jpg'], [await sharp(photo).png().toBuffer(), 'b.png'], [await sharp(photo).webp().toBuffer(), 'c.webp']])))
  assert.is((await one(id)).images, 3)
  const image = await get(`/api/desk/request-image?id=${id}&n=0`, elena)
  assert.is(image.headers.get('content-type'), 'image/jpeg')
  const kept = await sharp(Buffer.from(await image.arrayBuffer())).metadata()
  assert.equal([kept.format, kept.width, kept.exif, kept.xmp], ['jpeg', 80, undefined, undefined])

  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  for (const files of [[[svg, 'foto.jpg']], [[photo.subarray(0, 30), 'mezza.jpg']], [[new Uint8Array(5_000_001), 'grande.jpg']], Array(4).fill([photo, 'x.jpg'])] as (readonly [Uint8Array, string])[][]) {
    const response = await send('/api/disservizio', withFiles(files))
    assert.is(response.status, 422)
    const html = await response.text()
    assert.ok(html.includes('Lampione spento') && html.includes('sceglile di nuovo'))
  }
})

test('an appointment is asked for at a time of the office, which is nobody else’s from then on', async () => {
  const days = await (await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')).text()
  const [, day = ''] = /giorno=(\d{4}-\d{2}-\d{2})/.exec(days) ?? []
  const page = await (await get(`/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe&giorno=${day}`)).text()
  const [, ora = ''] = /name="ora" value="(\d\d:\d\d)"/.exec(page) ?? []
  const asked = { ...APPOINTMENT, giorno: day, ora }
  const both = await Promise.all([form('/api/appuntamento', asked), form('/api/appuntamento', { ...asked, nome: 'Ida', email: 'ida@persona.example' })])
  const statuses = both.map(({ status }) => status).sort()
  assert.ok(statuses.filter((status) => status === 303).length <= 1 && statuses.every((status) => status === 303 || status === 409), String(statuses))
  const late = await form('/api/appuntamento', { ...asked, nome: 'Ivo' })
  assert.is(late.status, statuses[0] === 303 ? 409 : 303)
  if (late.status === 409) assert.match(await late.text(), /value="Ivo"/)
  const again = await (await get(`/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe&giorno=${day}`)).text()
  assert.match(again, new RegExp(`value="${ora}" disabled`))
  assert.match(again, /già chiesto/)
  const letter = (await box('cittadini-prato')).at(-1) ?? ''
  assert.match(letter, /text\/calendar/)
  assert.match(readMessage(letter).text, /da confermare/i)
  const id = new URL((both.find(({ status }) => status === 303) ?? late).headers.get('location') ?? '', 'http://localhost').searchParams.get('n') ?? ''
  const ics = await (await get(`/api/richiesta/calendario?sito=prato&n=${id}`)).text()
  assert.match(ics, /STATUS:TENTATIVE/)
  assert.match(ics, new RegExp(`DTSTART;TZID=Europe/Rome:${day.replaceAll('-', '')}T${ora.replace(':', '')}00`))
})

test('who changes the day of a half-written appointment finds every word again, and none of them in an address', async () => {
  const days = await (await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')).text()
  const [giorno = '', other = ''] = [...days.matchAll(/giorno=(\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day ?? '')
  const typed = { ...APPOINTMENT, giorno, ora: '10:00', nome: '', testo: 'Vengo con «mia madre»\ne la sedia.', privacy: 'si' }
  const choose = await form('/api/appuntamento/giorno', typed)
  assert.is(choose.status, 200)
  assert.match(choose.headers.get('cache-control') ?? '', /no-store/)
  const page = await choose.text()
  assert.not.ok(/href="[^"]*(mia%20madre|ugo%40|persona\.example)/.test(page))
  const kept = Object.fromEntries([...(/action="\/api\/appuntamento\/giorno".*?<\/form>/s.exec(page)?.[0] ?? '').matchAll(/<input type="hidden" name="(\w+)" value(?:="([^"]*)")?/g)].map(([, name, value]) => [name ?? '', value ?? '']))
  assert.equal(kept, typed)
  assert.match(page, new RegExp(`<button type="submit" name="altro_giorno" value="${other}"`))

  const again = await form('/api/appuntamento/giorno', { ...kept, altro_giorno: other })
  assert.is(again.status, 200)
  const html = await again.text()
  assert.match(html, new RegExp(`name="giorno" value="${other}"`))
  assert.ok(html.includes('Vengo con «mia madre»\ne la sedia.') && html.includes('value="ugo@persona.example"'))
  assert.not.match(html, /name="ora"[^>]*checked/, 'a time is chosen with its day')
  assert.not.match(html, /id="errori"/, 'who only looks for another day has made no mistake')
  assert.is((await form('/api/appuntamento/giorno', { ...kept, ufficio: 'anagrafe/giunta' })).status, 404)
  assert.is((await form('/api/appuntamento/giorno', kept, { origin: 'https://altrove.example' })).status, 403)
})

test('a time nobody offered, a way to be reached that is missing, an office that is not there', async () => {
  for (const [giorno, ora] of [['2026-01-01', '09:00'], ['2099-01-05', '09:00'], ['', ''], ['x', '09:00']] as const) {
    assert.is((await form('/api/appuntamento', { ...APPOINTMENT, giorno, ora })).status, 422, `${giorno} ${ora}`)
  }
  const days = await (await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')).text()
  const [, giorno = ''] = /giorno=(\d{4}-\d{2}-\d{2})/.exec(days) ?? []
  const unreachable = await form('/api/appuntamento', { ...APPOINTMENT, giorno, ora: '', email: '', telefono: '' })
  assert.match(await unreachable.text(), /<a href="#email">/)
  assert.is((await form('/api/appuntamento', { ...APPOINTMENT, ufficio: 'anagrafe/giunta', giorno, ora: '' })).status, 404)
  assert.is((await get('/api/appuntamento?sito=prato&ufficio=../..')).status, 404)
  assert.is((await get('/api/appuntamento?sito=intranet')).status, 400)
})

test('from a service its office and its subject are chosen already', async () => {
  const service = await (await get('/prato/servizi/anagrafe-e-stato-civile/cambio-di-residenza/')).text()
  const [, link = ''] = /href="([^"]+)" data-element="appointment-booking"/.exec(service) ?? []
  assert.is(link, '/api/appuntamento?sito=prato&amp;servizio=anagrafe/cambio-di-residenza')
  const days = await (await get(link.replace('&amp;', '&'))).text()
  const [, next = ''] = /href="(\/api\/appuntamento[^"]*giorno=[^"]*)"/.exec(days) ?? []
  assert.match(await (await get(next.replaceAll('&amp;', '&'))).text(), /<option value="anagrafe\/cambio-di-residenza" selected/)
})

test('the pages that are made for one reader are valid HTML, and no search engine or cache keeps them', async () => {
  // As in tests/content/pages.test.ts.
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: { 'void-style': 'off', 'tel-non-breaking': 'off', 'unique-landmark': 'off', 'aria-label-misuse': ['error', { allowAnyNamable: true }] } })
  const days = await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')
  const [, day = ''] = /giorno=(\d{4}-\d{2}-\d{2})/.exec(await days.clone().text()) ?? []
  const pages = [
    days,
    await get(`/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe&giorno=${day}`),
    await form('/api/appuntamento', { ...APPOINTMENT, giorno: day, ora: '', nome: '', argomento: '', testo: '' }),
    await form('/api/appuntamento/giorno', { ...APPOINTMENT, giorno: day, ora: '' }),
    await get(await offered()),
    await form('/api/assistenza', { sito: 'prato' }),
    await form('/api/disservizio', { sito: 'prato' }),
    await get(`/api/richiesta?sito=prato&n=${await sent(form('/api/assistenza', ASSISTANCE))}`),
    await get('/api/richiesta?sito=prato&n=00000000'),
  ]
  for (const page of pages) {
    assert.match(`${page.headers.get('cache-control')} ${page.headers.get('x-robots-tag')}`, /no-store.* noindex/)
    const { results } = await validator.validateString(await page.text())
    assert.equal(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)), [], page.url)
  }
})

/** The link of a mail that offers a time. */
async function offered(): Promise<string> {
  const giorno = /giorno=(\d{4}-\d{2}-\d{2})/.exec(await (await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')).text())?.[1] ?? ''
  const times = await (await get(`/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe&giorno=${giorno}`)).text()
  const ora = /name="ora" value="(\d\d:\d\d)"(?! disabled)/.exec(times)?.[1] ?? ''
  const id = await sent(form('/api/appuntamento', { ...APPOINTMENT, giorno, ora }))
  const { seen, days } = await one(id)
  await post('/api/desk/request-propose', { id, seen, slot: { day: days.at(-1)?.day, time: days.at(-1)?.times[0] }, words: null }, elena)
  const letters = (await box('cittadini-prato')).map((letter) => readMessage(letter).text)
  return letters.map((text) => /\S+(\/api\/appuntamento\/accetta\?t=[\w.-]+)/.exec(text)?.[1]).findLast((link) => link !== undefined) ?? ''
}

test('the confirmation is there for an hour, for who has its number', async () => {
  const id = await sent(form('/api/assistenza', ASSISTANCE))
  assert.is((await get(`/api/richiesta?sito=montemurlo&n=${id}`)).status, 404)
  assert.is((await get('/api/richiesta?sito=prato&n=00000000')).status, 404)
  clock.ahead += 61 * 60_000
  assert.is((await get(`/api/richiesta?sito=prato&n=${id}`)).status, 404)
})

test.run()
