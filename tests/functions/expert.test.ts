import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openTestPortal } from '../e2e/portal.ts'
import { sealLink } from '../../lib/workflow/expert/link-token.ts'
import type { ExpertsAnswer } from '../../lib/protocol/experts.ts'
import { visitorOf } from './visitor.ts'

const DAY = 86_400_000
const clock = { ahead: 0 }
const logged: string[] = []
const portal = await openTestPortal({ now: () => Date.now() + clock.ahead, log: (event, data) => void logged.push(`${event} ${JSON.stringify(data)}`) })
const { enter, get, post } = visitorOf(portal.url)
const secret = new Uint8Array(await readFile(join(portal.dataDir, 'session.key')))
const [franco, elena, giulia] = [await enter('franco-tesi'), await enter('elena-bassi'), await enter('giulia-neri')]
const test = suite('somebody without an account')
let saves = 0

test.before.each(() => {
  clock.ahead = 0
})
test.after(() => portal.end())

async function read<T>(response: Response | Promise<Response>): Promise<T> {
  const done = await response
  assert.is(done.status, 200, done.url)
  return (await done.json()) as T
}

/** A proposal in review that changes one word of a page. */
async function proposed(author: string, collection: string, take: (path: string) => boolean = () => true): Promise<{ number: number; tip: string; path: string }> {
  const { head, entries } = await read<{ head: string; entries: { path: string; text: string }[] }>(post('/api/cms/entries', { collection }, author))
  const entry = entries.filter(({ path }) => take(path))[saves++ % entries.length] ?? entries[0]
  if (!entry) throw new Error(`nothing in ${collection}`)
  const [, , owner = '', , file = ''] = entry.path.split('/')
  const slug = `${owner}/${file.replace('.md', '')}`
  const text = entry.text.replace(/^descrizione: .*$/m, `descrizione: Una frase nuova per la prova numero ${saves}.`)
  const saved = await read<{ number: number; tip: string }>(post('/api/cms/save', { collection, slug, requestId: `richiesta-${saves}`, path: entry.path, base: { head, tip: null }, text, media: [] }, author))
  await read(post('/api/cms/status', { collection, slug, tip: saved.tip, status: 'pending_review' }, author))
  return { ...saved, path: entry.path }
}

const QUESTION = { expert: { name: 'Ada Conti', email: 'ada.conti@associazione.example' }, question: 'È giusto?', confirmed: false }

async function asked(number: number, cookie = elena): Promise<{ id: string; tree: string; until: number; token: string }> {
  const { opinions } = await read<ExpertsAnswer>(post('/api/desk/expert-ask', { number, requestId: crypto.randomUUID(), ...QUESTION, confirmed: true }, cookie))
  const [opinion] = opinions
  if (!opinion) throw new Error('nobody was asked')
  const tree = await treeOf(number)
  const until = Math.floor(opinion.until / 1000)
  return { id: opinion.id, tree, until, token: await sealLink({ question: opinion.id, proposal: number, tree, until }, secret) }
}

// The tree is in the record, which no message of the desk repeats.
async function treeOf(number: number): Promise<string> {
  const { openEmbeddedForge } = await import('../../lib/forge/embedded/open-embedded-forge.ts')
  const forge = await openEmbeddedForge({ dir: portal.repository, committer: { id: 'prova', name: 'Prova', email: 'prova@example.org' } })
  const proposal = await forge.proposal(number)
  await forge.shutDown()
  return proposal?.tree ?? ''
}

async function opened(token: string): Promise<{ cookie: string; address: string }> {
  const response = await get(`/parere?t=${token}`)
  assert.is(response.status, 303)
  return { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '', address: response.headers.get('location') ?? '' }
}

const answer = (cookie: string, fields: Record<string, string>, headers: Record<string, string> = { origin: portal.url }) =>
  fetch(`${portal.url}/parere`, { method: 'POST', redirect: 'manual', headers: { cookie, ...headers }, body: new URLSearchParams(fields) })

test('the link is used once in the address: then it is the browser’s, and nothing keeps or passes it on', async () => {
  const { number } = await proposed(franco, 'prato-notizia')
  const { token, id } = await asked(number)
  const response = await get(`/parere?t=${token}`)
  assert.is(response.headers.get('location'), `/parere?q=${id}`)
  assert.match(response.headers.get('set-cookie') ?? '', /^__Host-parere-[0-9a-f]{8}=.+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
  assert.is(response.headers.get('referrer-policy'), 'no-referrer')
  assert.match(response.headers.get('cache-control') ?? '', /no-store/)
  assert.match(response.headers.get('x-robots-tag') ?? '', /noindex/)
  const { cookie, address } = await opened(token)
  const page = await get(address, cookie)
  assert.is(page.status, 200)
  assert.match(page.headers.get('cache-control') ?? '', /no-store/)
  const html = await page.text()
  assert.match(html, /Una frase nuova per la prova/)
  assert.not.ok(html.includes(token))
  assert.not.ok(html.includes('ada.conti@'), 'the page does not repeat the address')
  assert.not.ok(logged.join('\n').includes(token.slice(-20)), 'no line of the log has the link')
})

test('every link that lets nobody in is answered with the same page', async () => {
  const [one, other] = [await proposed(franco, 'prato-notizia'), await proposed(franco, 'prato-notizia')]
  const good = await asked(one.number)
  const [claims, elsewhere] = [{ question: good.id, proposal: one.number, tree: good.tree, until: good.until }, await asked(other.number)]
  const bad = [
    '', 'x', `${good.token.slice(0, -4)}AAAA`,
    await sealLink(claims, new Uint8Array(32)),
    await sealLink({ ...claims, proposal: other.number }, secret),
    await sealLink({ ...claims, proposal: 9999 }, secret),
    await sealLink({ ...claims, question: elsewhere.id }, secret),
    await sealLink({ ...claims, tree: 'b'.repeat(40) }, secret),
    await sealLink({ ...claims, until: claims.until + 1000 }, secret),
    await sealLink({ ...claims, until: Math.floor(Date.now() / 1000) - 1 }, secret),
  ]
  const denials = await Promise.all(bad.map(async (token) => {
    const response = await get(`/parere?t=${token}`)
    return `${response.status} ${await response.text()}`
  }))
  assert.is(new Set(denials).size, 1)
  assert.match(denials[0] ?? '', /^404 /)
  const { cookie } = await opened(good.token)
  const swapped = await get(`/parere?q=${elsewhere.id}`, cookie.replace(good.id.slice(0, 8), elsewhere.id.slice(0, 8)))
  assert.is(`${swapped.status} ${await swapped.text()}`, denials[0], 'nor does the link of one question open another')
})

test('a link ends with its time, when it is taken back, and with the proposal', async () => {
  const timed = await proposed(franco, 'prato-notizia')
  const { token, id } = await asked(timed.number)
  const { cookie, address } = await opened(token)
  clock.ahead = 9 * DAY
  assert.is((await get(`/parere?t=${token}`)).status, 404)
  assert.is((await get(address, cookie)).status, 404)
  assert.is((await answer(cookie, { q: id, accordo: 'si', testo: '' })).status, 404)
  clock.ahead = 0
  await read(post('/api/desk/expert-end', { number: timed.number, question: id }, elena))
  assert.is((await get(address, cookie)).status, 404)
  assert.is((await answer(cookie, { q: id, accordo: 'si', testo: '' })).status, 404, 'what was open in a window answers no more')

  const published = await proposed(franco, 'prato-notizia')
  const second = await asked(published.number)
  await read(post('/api/desk/publish', { number: published.number, tip: published.tip }, elena))
  assert.is((await get(`/parere?t=${second.token}`)).status, 404)
})

test('an answer is in the record under the expert’s name, may be changed, and approves nothing', async () => {
  const { number } = await proposed(franco, 'prato-notizia')
  const { token, id } = await asked(number)
  const { cookie } = await opened(token)
  assert.is((await answer(cookie, { q: id, accordo: 'si', testo: '' })).status, 303)
  assert.is((await answer(cookie, { q: id, accordo: 'no', testo: 'Il mercoledì\r\nc’è il mercato.' })).status, 303)
  const { opinions } = await read<ExpertsAnswer>(get(`/api/desk/experts?n=${number}`, elena))
  assert.equal({ ...opinions[0]?.answer, at: 0 }, { agrees: false, text: 'Il mercoledì\nc’è il mercato.', at: 0 })
  const proposal = await read<{ approvals: number; approvalsNeeded: number; timeline: { by: { id: string; name: string }; what: string }[] }>(get(`/api/desk/proposal?n=${number}`, elena))
  assert.is(proposal.approvals, 0)
  assert.equal(proposal.timeline.slice(-2).map(({ by, what }) => `${by.id.slice(0, 8)} ${by.name} ${what}`), ['esperto: Ada Conti è d’accordo', 'esperto: Ada Conti non è d’accordo'])
})

test('an answer that is not whole is asked for again, and nothing typed is lost', async () => {
  const { number } = await proposed(franco, 'prato-notizia')
  const { token, id } = await asked(number)
  const { cookie } = await opened(token)
  const noChoice = await answer(cookie, { q: id, testo: 'Quasi tutto <b>bene</b>' })
  assert.is(noChoice.status, 422)
  assert.match(await noChoice.text(), /Quasi tutto &lt;b>bene&lt;\/b>/)
  assert.is((await answer(cookie, { q: id, accordo: 'no', testo: '  ' })).status, 422, 'who disagrees says why')
})

test('another site answers in nobody’s name', async () => {
  const { number } = await proposed(franco, 'prato-notizia')
  const { token, id } = await asked(number)
  const { cookie } = await opened(token)
  for (const headers of [{ origin: 'https://altrove.example' }, { origin: 'null' }, {}, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) {
    assert.is((await answer(cookie, { q: id, accordo: 'si', testo: '' }, headers)).status, 403)
  }
})

test('who may not approve a proposal shows it to nobody outside', async () => {
  const { number } = await proposed(franco, 'prato-notizia')
  const message = { number, requestId: crypto.randomUUID(), ...QUESTION }
  assert.is((await post('/api/desk/expert-ask', message, await enter('teresa-valli'))).status, 403)
  assert.is((await post('/api/desk/expert-ask', message)).status, 401)
  for (const expert of [{ name: 'Ada <x>', email: 'a@b.example' }, { name: 'Ada\r\nBcc: x', email: 'a@b.example' }, { name: 'Ada', email: 'a@b.example\r\nBcc: c@d.example' }, { name: 'Ada', email: 'a@b.example,c@d.example' }]) {
    assert.is((await post('/api/desk/expert-ask', { ...message, expert }, elena)).status, 400, JSON.stringify(expert))
  }
  const first = await read<ExpertsAnswer>(post('/api/desk/expert-ask', message, elena))
  const again = await read<ExpertsAnswer>(post('/api/desk/expert-ask', message, elena))
  assert.is(again.opinions.length, first.opinions.length, 'sent twice it is one question')
})

test('of a closed site only what changes is shown, only after a clear yes, and nothing of what lies around it', async () => {
  const { number, path } = await proposed(giulia, 'intranet-notizia').catch(() => proposed(giulia, 'intranet-documento'))
  const paolo = await enter('paolo-ferri')
  const { ask } = await read<ExpertsAnswer>(get(`/api/desk/experts?n=${number}`, paolo))
  assert.is(ask?.restricted, true)
  assert.is((await post('/api/desk/expert-ask', { number, requestId: crypto.randomUUID(), ...QUESTION }, paolo)).status, 409)
  const { token, id } = await asked(number, paolo)
  const { cookie, address } = await opened(token)
  const html = await (await get(address, cookie)).text()
  assert.match(html, /Una frase nuova per la prova/)
  assert.not.match(html, /<iframe/)
  assert.is((await get(`/parere/pagina?q=${id}&path=${encodeURIComponent(path)}`, cookie)).status, 404)
  const titles = await titlesOfIntranet(path)
  assert.ok(titles.length > 20, 'there are others around it')
  const own = await readFile(path, 'utf8')
  assert.equal(titles.filter((title) => html.includes(title) && !own.includes(title)), [])
})

async function titlesOfIntranet(except: string): Promise<readonly string[]> {
  const files = (await readdir('content/intranet', { recursive: true })).filter((file) => file.endsWith('.md') && `content/intranet/${file}` !== except)
  const texts = await Promise.all(files.map((file) => readFile(join('content/intranet', file), 'utf8')))
  return texts.flatMap((text) => /^titolo: ["']?(.{12,}?)["']?$/m.exec(text)?.[1] ?? [])
}

test('a link shows the proposal’s own files and no other', async () => {
  const { number } = await proposed(franco, 'prato-notizia')
  const { token, id } = await asked(number)
  const { cookie } = await opened(token)
  for (const path of ['content/regole.yml', 'content/prato/urp/media/stemma.svg', '../session.key', 'content/intranet/tutti/media/stemma.svg']) {
    assert.is((await get(`/parere/file?q=${id}&path=${encodeURIComponent(path)}`, cookie)).status, 404, path)
  }
  assert.is((await get(`/parere/pagina?q=${id}&path=content/prato/urp/unita/urp.md`, cookie)).status, 404, 'another page')
})

test('hammering with dead links makes that address wait', async () => {
  const statuses: number[] = []
  for (let i = 0; i < 60; i++) statuses.push((await get(`/parere?t=finto-${i}`)).status)
  assert.ok(statuses.includes(429))
})

test.run()
