import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMessage } from '../../../lib/mail/maildir/read-message.ts'
import type { RequestAnswer, RequestsAnswer } from '../../../lib/protocol/requests.ts'
import { runDue } from '../../../lib/workflow/clock/run-due.ts'
import { requestJobs } from '../../../scripts/due/request-jobs.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { APPOINTMENT, ASSISTANCE, DISSERVICE, openRequestStage } from './stage.ts'

const stage = await openRequestStage()
const { portal, form, sent, get, post, json, enter, logged } = stage
const [elena, marta, luca, bruno, teresa, giulia] = await Promise.all(['elena-bassi', 'marta-campi', 'luca-orsini', 'bruno-galli', 'teresa-valli', 'giulia-neri'].map(enter)) as [string, string, string, string, string, string]
const test = suite('who answers citizens')
test.after(() => portal.end())

const list = (cookie: string) => json<RequestsAnswer>(get('/api/desk/requests', cookie))
const one = (id: string, cookie = elena) => json<RequestAnswer>(get(`/api/desk/request?id=${id}`, cookie))
const step = async (name: string, id: string, more: object = {}, cookie = elena) => {
  const { seen } = await one(id, cookie)
  const { request } = await json<{ request: RequestAnswer | null }>(post(`/api/desk/request-${name}`, { id, seen, ...more }, cookie))
  return request
}
const subjects = async (box: string) => {
  const folder = join(portal.dataDir, 'posta', box, 'Maildir', 'new')
  const files = await readdir(folder)
  return Promise.all(files.map(async (file) => readMessage(await readFile(join(folder, file), 'latin1'))))
}

test('a request is seen by who writes or approves for its office, and by nobody else', async () => {
  const school = await sent(form('/api/assistenza', { ...ASSISTANCE, servizio: 'istruzione/iscrizione-al-nido' }).then(async (response) => (response.status === 303 ? response : form('/api/assistenza', { ...ASSISTANCE, servizio: await aServiceOf('istruzione') }))))
  const ids = async (cookie: string) => (await list(cookie)).items.map(({ id }) => id)
  assert.ok((await ids(elena)).includes(school), 'who approves for the site')
  assert.ok((await ids(luca)).includes(school), 'who writes for the office')
  for (const other of [marta, bruno, teresa, giulia]) {
    assert.not.ok((await ids(other)).includes(school))
    assert.is((await get(`/api/desk/request?id=${school}`, other)).status, 404)
    assert.is((await post('/api/desk/request-take', { id: school, seen: 1 }, other)).status, 404)
  }
  assert.is((await get('/api/desk/requests')).status, 401)
  assert.is((await list(teresa)).answers, false)
})

async function aServiceOf(owner: string): Promise<string> {
  const page = await (await get('/prato/richiesta-di-assistenza/')).text()
  return new RegExp(`value="(${owner}/[a-z0-9-]+)"`).exec(page)?.[1] ?? ''
}

test('it is taken in charge, answered by mail, closed with a reason', async () => {
  const id = await sent(form('/api/assistenza', ASSISTANCE))
  assert.is((await step('take', id))?.line.taker?.name, 'Elena Bassi')
  const answered = await step('answer', id, { words: 'Vai sul portale nazionale.' })
  assert.equal(answered?.steps.map(({ what, mail }) => `${what} ${mail}`), ['received sent', 'taken none', 'answered sent'])
  const closed = await step('close', id, { words: 'Hai avuto la risposta.' })
  assert.is(closed?.line.state, 'closed')
  const letters = (await subjects('cittadini-prato')).filter(({ subject }) => subject.includes(closed?.line.number ?? '!'))
  assert.equal(letters.map(({ subject }) => subject.split(': ')[1]).sort(), ['c’è una risposta', 'l’abbiamo ricevuta', 'è chiusa'].sort())
  assert.ok(letters.some(({ text }) => text.includes('> Vai sul portale nazionale.')))
  assert.is((await post('/api/desk/request-answer', { id, seen: 4, words: 'Ancora' }, elena)).status, 409, 'closed is closed')
})

test('of two who act on what they saw, the second is told', async () => {
  const id = await sent(form('/api/assistenza', ASSISTANCE))
  const both = await Promise.all([elena, elena].map((cookie) => post('/api/desk/request-answer', { id, seen: 1, words: 'Una risposta' }, cookie)))
  assert.equal(both.map(({ status }) => status).sort(), [200, 409])
})

test('a report goes to public relations, who pass it on to the office that mends', async () => {
  const id = await sent(form('/api/disservizio', DISSERVICE))
  assert.is((await one(id)).line.owner, 'urp')
  assert.is((await get(`/api/desk/request?id=${id}`, marta)).status, 404)
  assert.is((await one(id)).person.email, null)
  await step('pass', id, { owner: 'polizia-municipale', unit: 'polizia-municipale', words: 'È sulla strada.' })
  const passed = await one(id, marta)
  assert.equal([passed.line.owner, passed.line.state, passed.steps.at(-1)?.words], ['polizia-municipale', 'new', 'È sulla strada.'])
  const answer = await step('pass', id, { owner: 'istruzione', unit: 'istruzione', words: null }, marta)
  assert.is(answer, null, 'who passed it on sees it no more')
  const { seen } = await one(id)
  assert.is((await post('/api/desk/request-pass', { id, seen, owner: 'urp', unit: 'giunta-comunale', words: null }, elena)).status, 404, 'a body has no counter')
})

test('a time is offered, the first is free again, the second is confirmed for both calendars', async () => {
  const days = await (await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')).text()
  const [, giorno = ''] = /giorno=(\d{4}-\d{2}-\d{2})/.exec(days) ?? []
  const address = `/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe&giorno=${giorno}`
  const [, ora = ''] = /name="ora" value="(\d\d:\d\d)"/.exec(await (await get(address)).text()) ?? []
  const id = await sent(form('/api/appuntamento', { ...APPOINTMENT, giorno, ora }))
  const { days: free } = await one(id)
  const another = free.at(-1)
  if (!another?.times[0]) throw new Error('no time to offer')
  const slot = { day: another.day, time: another.times[0] }
  assert.is((await step('propose', id, { slot, words: null }))?.line.appointment?.state, 'proposed')
  assert.not.match(await (await get(address)).text(), new RegExp(`value="${ora}" disabled`), 'the first is free')
  assert.is((await post('/api/desk/request-propose', { id, seen: 2, slot: { day: '2026-01-02', time: '09:00' }, words: null }, elena)).status, 422, 'a day gone by')
  const second = await sent(form('/api/appuntamento', { ...APPOINTMENT, giorno, ora }))
  assert.is((await post('/api/desk/request-propose', { id: second, seen: 1, slot, words: null }, elena)).status, 409, 'it is held')
  assert.is((await step('confirm', id, { words: 'Porta un documento.' }))?.line.appointment?.state, 'confirmed')
  for (const box of ['cittadini-prato', 'uffici-prato']) assert.ok((await subjects(box)).some(({ subject }) => subject.endsWith('appuntamento confermato')), box)
  const assistance = await sent(form('/api/assistenza', ASSISTANCE))
  assert.is((await post('/api/desk/request-confirm', { id: assistance, seen: 1, words: null }, elena)).status, 409)
})

test('a time that is offered is accepted by the link of the mail, by its button alone: opening the link changes nothing', async () => {
  const days = await (await get('/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe')).text()
  const giorno = [...days.matchAll(/giorno=(\d{4}-\d{2}-\d{2})/g)].at(-1)?.[1] ?? ''
  const [, ora = ''] = /name="ora" value="(\d\d:\d\d)"(?! disabled)/.exec(await (await get(`/api/appuntamento?sito=prato&ufficio=anagrafe/anagrafe&giorno=${giorno}`)).text()) ?? []
  const id = await sent(form('/api/appuntamento', { ...APPOINTMENT, giorno, ora }))
  const offers = async () => {
    const { line } = await one(id)
    const letters = (await subjects('cittadini-prato')).filter(({ subject }) => subject.includes(line.number) && subject.includes('un altro orario'))
    return letters.map(({ text }) => /\S+(\/api\/appuntamento\/accetta\?t=[\w.-]+)/.exec(text)?.[1] ?? '')
  }
  const propose = async () => {
    const free = (await one(id)).days[0]
    const time = free?.times[0]
    if (!free || !time) throw new Error('no time to offer')
    return step('propose', id, { slot: { day: free.day, time }, words: null })
  }
  await propose()
  const [first = ''] = await offers()
  await propose()
  const link = (await offers()).find((one) => one !== first) ?? ''
  assert.is((await get(first)).status, 404, 'another time was offered since')

  for (let opened = 0; opened < 2; opened++) {
    const page = await get(link)
    assert.equal([page.status, page.headers.get('referrer-policy')], [200, 'same-origin'])
    assert.match(page.headers.get('cache-control') ?? '', /no-store/)
    const html = await page.text()
    assert.match(html, /Accetto questo orario/)
    assert.not.ok(/Ugo|persona\.example|ritirare un documento/.test(html), 'the page repeats nothing that was written')
  }
  const waiting = await one(id)
  assert.is(waiting.line.appointment?.state, 'proposed')

  const t = new URL(link, portal.url).searchParams.get('t') ?? ''
  const accept = (fields: object, headers?: Record<string, string>) => form('/api/appuntamento/accetta', { sito: 'prato', t, ...fields }, headers)
  assert.is((await accept({}, { origin: 'https://altrove.example' })).status, 403)
  assert.is((await accept({ t: `${t.slice(0, -2)}xx` })).status, 404)
  assert.is((await accept({ sito: 'montemurlo' })).status, 404)
  assert.is((await one(id)).seen, waiting.seen, 'nothing has changed')
  for (let pressed = 0; pressed < 2; pressed++) assert.is((await accept({})).status, 303)
  const agreed = await one(id)
  assert.equal([agreed.line.appointment?.state, agreed.seen, agreed.steps.at(-1)?.what, agreed.steps.at(-1)?.by], ['confirmed', waiting.seen + 1, 'accepted', null])
  for (const box of ['cittadini-prato', 'uffici-prato']) assert.is((await subjects(box)).filter(({ subject }) => subject === `Richiesta n. ${agreed.line.number}: appuntamento confermato`).length, 1, box)
  assert.match(await (await get(link)).text(), /Appuntamento confermato/)
  assert.not.ok(logged.some((entry) => entry.includes(t)), 'the secret is in no log')
})

test('messages that no screen sends are refused', async () => {
  const id = await sent(form('/api/assistenza', ASSISTANCE))
  for (const message of [{}, { id: '../../x', seen: 1 }, { id, seen: 0 }, { id, seen: 1, words: '' }, { id, seen: 1, words: 'x'.repeat(4001) }, { id, seen: 1, words: 'x', more: true }]) {
    assert.is((await post('/api/desk/request-answer', message, elena)).status, 400, JSON.stringify(message))
  }
  for (const n of ['-1', '0', '1e9', '../x', '']) assert.is((await get(`/api/desk/request-image?id=${id}&n=${n}`, elena)).status, 404, n)
})

test('so many days after it was closed the clock forgets it, with its images and letters', async () => {
  const id = await sent(form('/api/assistenza', ASSISTANCE))
  await step('close', id, { words: 'Fatto.' })
  const store = openStore(join(portal.dataDir, 'archivio'))
  const jobs = requestJobs({ published: async () => ({ site: () => ({ tipo: 'public' }) }) as never }, store, null)
  const day = 86_400_000
  assert.is((await runDue(jobs, Date.now() + 179 * day)).every(({ failed }) => failed === 0), true)
  assert.ok((await store.getKeys('requests')).some((key) => key.endsWith(id)))
  await runDue(jobs, Date.now() + 181 * day)
  assert.not.ok((await store.getKeys()).some((key) => key.includes(id)))
  assert.is((await get(`/api/desk/request?id=${id}`, elena)).status, 404, 'also for the portal that had it in hand')
  assert.not.ok(logged.some((entry) => /Ada|persona\.example/.test(entry)))
})

test.run()
