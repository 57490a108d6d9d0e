import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { deskRatings } from '../../../functions/feedback/desk-ratings.ts'
import { expectToAnswerFor } from '../../../functions/feedback/expect-to-answer-for.ts'
import published from '../../../functions/feedback/published.tsx'
import send from '../../../functions/feedback/send.tsx'
import thanks from '../../../functions/feedback/thanks.tsx'
import type { Person } from '../../../lib/access/person.ts'
import { readComments } from '../../../lib/feedback/comments.ts'
import { keepRating } from '../../../lib/feedback/keep-rating.ts'
import { readTallies } from '../../../lib/feedback/read-tallies.ts'
import type { Rating } from '../../../lib/model/rating/rating.ts'
import { LAST_MONTHS } from '../../../lib/model/rating/period.ts'
import { OFFICE_PAGE, openRatings } from './stage.ts'

const test = suite('ratings of readers')
const on = await openRatings()
test.after(() => on.end())
test.before.each(async () => {
  await on.store.clear()
  // A minute later, from somewhere else: nothing of the test before is kept in mind.
  on.stage.now += 120_000
  on.stage.address += '1'
})

const starsOf = async () => (await readTallies(on.store, 'prova')).map(({ page, stars }) => [page, stars.join(' ')])
const wordsOf = async () => (await readComments(on.store, 'prova', '2026-11-23')).map(({ rating: { text, answer } }) => [text, answer])

test('a rating is kept, and the reader is thanked on a page that leads back', async () => {
  const response = await on.post(send, { voto: '2', negativo: 'non-chiare', positivo: 'chiare', testo: ' Mancano\r\ngli orari ' })
  assert.is(response.status, 303)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  // The form leads to its errors: the thanks must not inherit that.
  assert.is(location.hash, '#contenuto')
  assert.equal(await starsOf(), [[OFFICE_PAGE, '0 1 0 0 0']])
  assert.equal(await wordsOf(), [['Mancano gli orari', 'non-chiare']])
  const page = await on.get(thanks, Object.fromEntries(location.searchParams))
  assert.is(page.status, 200)
  const html = await page.text()
  assert.match(html, /Grazie, il tuo parere ci aiuterà a migliorare il servizio!/)
  assert.ok(html.includes(`href="/prova${OFFICE_PAGE}"`))
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/)
})

test('of who sent it nothing is kept, in the store or in the log: no address, no browser, no words', async () => {
  on.stage.address = '198.51.100.77'
  await on.post(send, { voto: '5', testo: 'Parole segrete' })
  const files = (await readdir(on.dir, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
  const all = await Promise.all(files.map(async (file) => `${file.parentPath}/${file.name} ${await readFile(join(file.parentPath, file.name), 'utf8')}`))
  assert.ok(all.some((file) => file.includes('Parole segrete')))
  for (const file of all) assert.not.match(file, /198\.51|Prova\/1\.0/)
  assert.not.match(on.logged.join('\n'), /198\.51|Prova\/1\.0|segrete/)
})

test('stars alone are enough', async () => {
  assert.is((await on.post(send, { voto: '4' })).status, 303)
  assert.equal(await starsOf(), [[OFFICE_PAGE, '0 0 0 1 0']])
})

test('what is wrong is said, the form comes back as it was sent, and nothing is kept', async () => {
  const long = 'x'.repeat(201)
  const wrong: [Record<string, string>, RegExp][] = [
    [{}, /Scegli quante stelle/],
    [{ voto: '0' }, /Scegli quante stelle/],
    [{ voto: '5.0' }, /Scegli quante stelle/],
    [{ voto: '2', negativo: 'chiare' }, /Scegli una delle risposte/],
    [{ voto: '5', positivo: '__proto__' }, /Scegli una delle risposte/],
    [{ voto: '3', testo: long }, /al massimo 200 caratteri/],
  ]
  for (const [fields, sentence] of wrong) {
    const response = await on.post(send, fields)
    assert.is(response.status, 422, JSON.stringify(fields))
    const html = await response.text()
    assert.match(html, sentence)
    assert.match(html, /role="alert"/)
    if (fields.testo) assert.ok(html.includes(`value="${long}"`))
    if (fields.voto === '3') assert.match(html, /name="voto" value="3" required checked/)
  }
  assert.equal(await starsOf(), [])
})

test('markup in what comes back, and in what is kept, is nobody’s markup', async () => {
  const html = await (await on.post(send, { voto: '2', negativo: 'chiare', testo: '"><img src=x onerror=alert(1)>' })).text()
  assert.not.match(html, /<img src=x/)
})

test('only a page that is on the site today is rated', async () => {
  for (const pagina of ['/non-ce/', '/404.html', '/novita/notizie/strada-chiusa', 'https://altrove.example/', '/../intranet/', '', '/assets/portale.0a.css']) {
    assert.is((await on.post(send, { pagina, voto: '5' })).status, 422, pagina)
  }
  assert.is((await on.post(send, { pagina: '/', voto: '5' })).status, 303)
})

test('a program that fills in what people do not see is thanked, and a page of others is refused', async () => {
  assert.is((await on.post(send, { voto: '1', nota_interna: 'buy' })).status, 303)
  assert.is((await on.post(send, { voto: '1' }, { origin: 'https://altrove.example' })).status, 403)
  assert.equal(await starsOf(), [])
})

test('who sends too many waits, with what they chose still there', async () => {
  for (let i = 0; i < 40; i++) assert.is((await on.post(send, { voto: '3' })).status, 303)
  const response = await on.post(send, { voto: '3', negativo: 'non-complete', testo: 'Ancora io' })
  assert.is(response.status, 429)
  assert.ok(Number(response.headers.get('retry-after')) > 0)
  assert.match(await response.text(), /value="Ancora io"/)
  assert.equal(await starsOf(), [[OFFICE_PAGE, '0 0 40 0 0']])
})

const rating = (page: string, stars: Rating['stars'], text = ''): Rating => ({ page, about: 'pagina', stars, answer: null, text })
async function keep(page: string, stars: Rating['stars'], times: number, text = ''): Promise<void> {
  for (let i = 0; i < times; i++) await keepRating(on.store, 'prova', '2026-11-20', rating(page, stars, text))
}

test('what is published has no page with few ratings, no comment, and is asked for by period', async () => {
  await keep(OFFICE_PAGE, 5, 6, 'Non pubblicarmi')
  await keep('/servizi/', 1, 3)
  await keep('/novita/', 2, 2)
  const html = await (await on.get(published, { sito: 'prova' })).text()
  assert.match(html, /11 valutazioni/)
  assert.match(html, /Strada chiusa<\/a>/)
  assert.match(html, /Altre 2 pagine, con poche valutazioni/)
  assert.not.match(html, /Non pubblicarmi/)
  assert.match(await (await on.get(published, { sito: 'prova', periodo: '2024' })).text(), /troppo poche per pubblicarle/)
  for (const sito of ['intranet', '', 'altrove']) assert.is((await on.get(published, { sito })).status, 404, sito)
})

const person = (...groups: string[]): Person => ({ id: 'ada', name: 'Ada', email: 'ada@prova.example', member: 'prova', office: 'urp', role: '', groups })

test('each person sees the pages they may write or approve: an office its own, who coordinates the site all of it, others none', async () => {
  await keep(OFFICE_PAGE, 1, 2, 'Dove si passa?')
  await keep('/servizi/', 4, 9)
  const seen = async (...groups: string[]) => (await deskRatings(on.services, person(...groups), LAST_MONTHS)).pages.map(({ page, title, comments }) => [page, title, comments])
  assert.equal(await seen('strade'), [[OFFICE_PAGE, 'Strada chiusa', 2]])
  assert.equal(await seen('urp'), [['/servizi/', 'Servizi', 0], [OFFICE_PAGE, 'Strada chiusa', 2]], 'nine stars are missing of one, eight of the other')
  assert.equal(await seen(), [])
})

test('nobody reads or removes comments of a page they do not answer for', async () => {
  const may = (page: string, site: string, ...groups: string[]) => expectToAnswerFor(on.services, person(...groups), site, page).then(() => true, () => false)
  assert.ok(await may(OFFICE_PAGE, 'prova', 'strade'))
  assert.ok(await may('/servizi/', 'prova', 'urp'))
  const refused = [['/servizi/', 'prova', 'strade'], ['/sparita/', 'prova', 'strade'], [OFFICE_PAGE, 'prova'], ['/', 'intranet', 'urp'], ['/', 'altrove', 'urp']] as const
  for (const [page, site, ...groups] of refused) assert.not.ok(await may(page, site, ...groups), `${site}${page}`)
})

test.run()
