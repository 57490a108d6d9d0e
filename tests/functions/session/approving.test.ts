import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { visitorOf } from '../visitor.ts'
import { openStage } from './stage.ts'

const stage = await openStage({
  giulia: { email: 'giulia.neri@montemurlo.example', email_verified: true },
  paolo: { email: 'paolo.ferri@prato.example', email_verified: true },
  marta: { email: 'marta.campi@prato.example', email_verified: true },
  sara: { email: 'sara.monti@prato.example', email_verified: true },
})
test.after(() => stage.end())
const visitor = visitorOf(stage.portal.url)
const giulia = await stage.enter('giulia')
const paolo = await stage.enter('paolo')
const RUBRICA = 'content/intranet/tutti/rubrica'
let requests = 0

async function say<T>(path: string, message: unknown, cookie: string): Promise<T> {
  const response = await visitor.post(path, message, cookie)
  const text = await response.text()
  assert.is(response.status, 200, `${path} ${text}`)
  return JSON.parse(text) as T
}

async function proposed(slug: string) {
  const found = await say<{ number: number; tip: string; slug: string }[]>('/api/cms/proposals', {}, giulia)
  const proposal = found.find((one) => one.slug === slug)
  if (!proposal) throw new Error(`no proposal for ${slug}: ${JSON.stringify(found)}`)
  return proposal
}

/** A change of the rubrica by one of the office, sent to the other; gives the proposal. */
async function propose(person: string, change: (text: string) => string) {
  const slug = `tutti/${person}`
  const path = `${RUBRICA}/${person}.md`
  const { head, text } = await say<{ head: string; text: string }>('/api/cms/entry', { path }, giulia)
  await say('/api/cms/save', { collection: 'intranet-rubrica', slug, requestId: `richiesta-${++requests}`, path, base: { head, tip: null }, text: change(text), media: [] }, giulia)
  return sent(slug)
}

async function proposeRemoval(person: string) {
  const path = `${RUBRICA}/${person}.md`
  const { head } = await say<{ head: string }>('/api/cms/entry', { path }, giulia)
  await say('/api/desk/remove', { path, head, reason: 'superata', words: '', destination: null, requestId: `richiesta-${++requests}` }, giulia)
  return sent(`tutti/${person}`)
}

async function sent(slug: string) {
  await say('/api/cms/status', { collection: 'intranet-rubrica', slug, tip: (await proposed(slug)).tip, status: 'pending_review' }, giulia)
  return proposed(slug)
}

test('who has not entered the way that is asked for approves nothing, by any of the four ways; the same person does, once they have', async () => {
  const { number, tip } = await propose('marta-campi', (text) => text.replace('Comando, primo piano', 'Comando, secondo piano'))
  const clicked = await visitor.enter('paolo-ferri')
  const name = { collection: 'intranet-rubrica', slug: 'tutti/marta-campi', tip }
  for (const [path, message] of [
    ['/api/desk/approve', { number, tip }],
    ['/api/desk/publish', { number, tip }],
    ['/api/cms/publish', name],
    ['/api/cms/status', { ...name, status: 'pending_publish' }],
  ] as const) {
    const refused = await visitor.post(path, message, clicked)
    assert.is(refused.status, 403, path)
    assert.equal(await refused.json(), {
      code: 'stronger-proof',
      sentence: 'Per approvare e pubblicare, qui serve un accesso più sicuro di quello che hai usato.',
      remedy: 'Esci ed entra di nuovo con «Accesso di prova»: la proposta ti aspetta.',
    })
  }
  assert.is((await visitor.get('/api/desk/proposals', clicked)).status, 200, 'looking is another matter')
  await say('/api/desk/publish', { number, tip }, paolo)
})

test('someone taken out of a group while logged in may no longer write there at the very next request', async () => {
  const marta = await stage.enter('marta')
  const mayWrite = async () => /"prato-notizia"/.test(await (await visitor.post('/api/cms/config', {}, marta)).text())
  assert.ok(await mayWrite())
  const { number, tip } = await propose('marta-campi', (text) => text.replace(/gruppi:\n {2}- .*\n/, ''))
  assert.ok(await mayWrite(), 'a proposal is no decision')
  await say('/api/desk/publish', { number, tip }, paolo)
  assert.not(await mayWrite())
  assert.is((await visitor.get('/intranet/', marta)).status, 200, 'still of the staff')
})

test('someone taken out of the rubrica while logged in is nobody at the very next request, and cannot come back', async () => {
  const sara = await stage.enter('sara')
  assert.is((await visitor.get('/intranet/', sara)).status, 200)
  const { number, tip } = await proposeRemoval('sara-monti')
  await say('/api/desk/publish', { number, tip }, paolo)
  assert.is((await visitor.get('/intranet/', sara)).status, 401)
  assert.is((await visitor.post('/api/cms/config', {}, sara)).status, 401)
  const { browser, address } = await stage.untilReturn('sara')
  assert.is((await browser.ask(address)).status, 403)
})

test.run()
