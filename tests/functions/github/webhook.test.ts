import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { heardOnce } from '../../../functions/github/heard-once.ts'
import webhook from '../../../functions/github/webhook.ts'
import type { Services } from '../../../functions/services.ts'
import { remarksOf } from '../../../lib/workflow/state/remarks-of.ts'
import { saveEntry } from '../../../lib/workflow/save-entry.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { NOTICE, openScene } from '../../lib/workflow/scene.ts'

const SECRET = Buffer.from('segreto-di-prova-abbastanza-lungo')
const scene = await openScene()
const folder = await mkdtemp(join(tmpdir(), 'github-'))
test.after(async () => {
  await scene.end()
  await rm(folder, { recursive: true, force: true })
})
const proposal = await saveEntry(scene.work, await scene.person('vigile'), await scene.save())
const logged: string[] = []
let refreshed = 0
let broken = false
const forge = Object.assign(Object.create(scene.forge) as typeof scene.forge, { settle: () => (broken ? Promise.reject(new Error('rete')) : scene.forge.settle()) })
const services = {
  work: { ...scene.work, forge },
  store: openStore(folder),
  pages: { refresh: () => Promise.resolve(void (refreshed += 1)) },
  github: { webhookSecret: new Uint8Array(SECRET) },
  log: (event: string) => logged.push(event),
} as unknown as Services

let deliveries = 0
const body = (value: object) => JSON.stringify({ ...value, delivery: (deliveries += 1) })
const signed = (text: string, secret = SECRET) => `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`
async function deliver(event: string, text: string, signature: string | null = signed(text), more: Record<string, string> = {}) {
  const headers = { 'x-github-event': event, 'x-github-delivery': crypto.randomUUID(), ...(signature === null ? {} : { 'x-hub-signature-256': signature }), ...more }
  const response = await webhook.handle(new Request('http://localhost/api/github/webhook', { method: 'POST', body: text, headers }), services)
  return { status: response.status, answer: (await response.json()) as { code?: string; heard?: boolean } }
}
const remarks = async () => remarksOf((await scene.forge.proposal(proposal.number)) ?? proposal)
const person = { login: 'mario-rossi', type: 'User' }
const comment = (id: number, text: string, sender = person) => ({ action: 'created', issue: { number: proposal.number, pull_request: {} }, comment: { id, body: text }, sender })

test('what is not signed with our secret is not heard, whatever it says', async () => {
  const text = body(comment(1, 'ciao'))
  for (const signature of [null, '', 'sha256=', 'sha1=00', `sha256=${'0'.repeat(64)}`, signed(text, Buffer.from('altro')), signed(`${text} `), signed(text).toUpperCase()]) {
    const { status, answer } = await deliver('issue_comment', text, signature)
    assert.equal([status, answer.code], [401, 'github-unsigned'], String(signature))
  }
  assert.equal(await remarks(), [])
})

test('where nothing comes from GitHub there is nobody who listens', async () => {
  const text = body({})
  const request = new Request('http://localhost/api/github/webhook', { method: 'POST', body: text, headers: { 'x-hub-signature-256': signed(text) } })
  const { github: _, ...without } = services
  assert.is((await webhook.handle(request, without)).status, 404)
})

test('a comment on GitHub stands beside the proposal, once, in the name GitHub says', async () => {
  assert.is((await deliver('issue_comment', body(comment(7, 'Manca il numero dell’ordinanza.')))).status, 200)
  assert.is((await deliver('issue_comment', body(comment(7, 'Manca il numero dell’ordinanza.')))).status, 200)
  const told = (await remarks()).map(({ by, text }) => [by.id, by.name, text])
  assert.equal(told, [['github:mario-rossi', 'mario-rossi (su GitHub)', 'Manca il numero dell’ordinanza.']])
  const recorded = (await scene.forge.proposal(proposal.number))?.events.filter(({ type }) => type === 'remark')
  assert.is(recorded?.length, 1, 'and once in the record')
})

test('the same delivery again is refused, under another identifier too', async () => {
  const text = body(comment(8, 'Una volta sola.'))
  assert.is((await deliver('issue_comment', text)).status, 200)
  assert.equal([await deliver('issue_comment', text), await deliver('push', text)].map(({ status, answer }) => [status, answer.code]), Array(2).fill([409, 'github-repeated']))
})

test('a remark on a line keeps the line, and one on a file that is not the proposal’s keeps the words alone', async () => {
  const line = (id: number, path: string) => ({ action: 'created', pull_request: { number: proposal.number }, comment: { id, body: `Riga ${String(id)}`, path, diff_hunk: '@@ -1 +1 @@\n-vecchio\n+Il ponte chiude lunedì.' }, sender: person })
  await deliver('pull_request_review_comment', body(line(20, NOTICE)))
  await deliver('pull_request_review_comment', body(line(21, '../../etc/passwd')))
  const [one, two] = (await remarks()).slice(-2)
  assert.equal(one?.place, { path: NOTICE, quote: 'Il ponte chiude lunedì.' })
  assert.equal([two?.text, two?.place], ['Riga 21', null])
})

test('an approval on GitHub is told and counts for nobody', async () => {
  const review = { action: 'submitted', pull_request: { number: proposal.number }, review: { id: 30, body: null, state: 'approved' }, sender: person }
  await deliver('pull_request_review', body(review))
  const now = await scene.forge.proposal(proposal.number)
  assert.equal([now?.status, now?.approvals], ['draft', []])
  assert.match((await remarks()).at(-1)?.text ?? '', 'Qui non conta')
})

test('our own App, an event we do not know and one of a strange shape say nothing', async () => {
  const before = (await remarks()).length
  for (const [event, value] of [['issue_comment', comment(40, 'eco', { login: 'redazione[bot]', type: 'Bot' })], ['issue_comment', { action: 'created', issue: 'no' }], ['issue_comment', comment(0, 'id')], ['pull_request_review', { ...comment(41, 'x'), review: {} }], ['stelline', comment(42, 'x')]] as const) {
    assert.is((await deliver(event, body(value))).status, 200, event)
  }
  assert.is((await remarks()).length, before)
  assert.equal((await deliver('ping', body({ zen: 'x' }))).answer, { heard: false })
})

test('a text that is no JSON and one that is too large are refused', async () => {
  assert.equal((await deliver('push', 'ref=main')).answer.code, 'github-unreadable')
  assert.equal((await deliver('push', ' '.repeat(5_000_001))).answer.code, 'github-too-large')
  assert.equal((await deliver('push', body({}), undefined, { 'content-length': '9000000' })).answer.code, 'github-too-large')
})

test('a delivery that failed is heard when GitHub sends it again', async () => {
  const text = body({ ref: 'refs/heads/main' })
  broken = true
  assert.is((await deliver('push', text)).status, 500)
  broken = false
  const before = refreshed
  assert.is((await deliver('push', text)).status, 200)
  assert.is(refreshed, before + 1, 'readers have what came online')
})

test('what was heard is forgotten after a month, so that it does not pile up', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const store = openStore(join(folder, 'mese'))
  const heard = heardOnce(store, () => now)
  assert.ok(await heard.first('sha256=aa'))
  now += 29 * 86_400_000
  assert.ok(await heard.first('sha256=bb'))
  assert.not.ok(await heard.first('sha256=aa'), 'a month is not over')
  now += 2 * 86_400_000
  assert.ok(await heard.first('sha256=cc'))
  assert.equal((await store.getKeys('github:sentite')).sort(), ['github:sentite:bb', 'github:sentite:cc'])
})

test('no word and no name of what was said is in the log', () => {
  assert.equal([...new Set(logged)].sort(), ['failed', 'github-heard', 'refused'])
})

test.run()
