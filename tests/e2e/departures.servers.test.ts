import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { visitorOf } from '../functions/visitor.ts'
import { ask, openEngines } from './hostile/engines.ts'

const engines = await openEngines()
test.after(() => engines.end())
const visitor = visitorOf(engines.portalUrl)

const NOTICE = { path: 'content/prato/polizia-municipale/notizia/scuole-sicure-un-mese-di-controlli.md', address: '/prato/novita/comunicati/scuole-sicure-un-mese-di-controlli/' }
const OTHER = { path: 'content/prato/polizia-municipale/notizia/via-carbonaia-chiusa-per-lavori.md', address: '/prato/novita/avvisi/via-carbonaia-chiusa-per-lavori/' }
const CLOSED = { path: 'content/intranet/prato-personale/notizia/buono-pasto-da-otto-euro.md', address: '/intranet/prato-personale/notizia/buono-pasto-da-otto-euro/' }

let requests = 0
async function say<T>(path: string, message: object, cookie: string): Promise<T> {
  const response = await visitor.post(path, message, cookie)
  const answer = (await response.json()) as T
  assert.is(response.status, 200, JSON.stringify(answer))
  return answer
}

/** One person asks to take a page away, another publishes that. */
async function takeAway(path: string, writer: string, editor: string, destination: object | null): Promise<void> {
  const [writing, editing] = [await engines.cookieOf(writer), await engines.cookieOf(editor)]
  const { head } = await say<{ head: string }>('/api/cms/entry', { path }, writing)
  const { number } = await say<{ number: number }>('/api/desk/remove', { path, head, requestId: `togliere-${++requests}`, reason: 'superata', words: '', destination }, writing)
  const { tip } = (await (await visitor.get(`/api/desk/proposal?n=${number}`, editing)).json()) as { tip: string }
  await say('/api/desk/publish', { number, tip }, editing)
}

test('three servers say the same of a page that went: where to go, or that it is gone; with and without the last slash', async () => {
  await takeAway(NOTICE.path, 'marta-campi', 'elena-bassi', { type: 'unita', slug: 'polizia-municipale' })
  await takeAway(OTHER.path, 'marta-campi', 'elena-bassi', null)
  for (const engine of engines.all) {
    for (const method of ['GET', 'HEAD']) {
      for (const target of [NOTICE.address, NOTICE.address.slice(0, -1), `${NOTICE.address}?da=altrove`]) {
        const { status, headers } = await ask(engine, { target, method })
        assert.equal([status, headers.get('location')], [301, '/prato/amministrazione/uffici/polizia-municipale/'], `${engine.name} ${method} ${target}`)
      }
      for (const target of [OTHER.address, OTHER.address.slice(0, -1)]) {
        const { status, headers, body } = await ask(engine, { target, method })
        assert.equal([status, headers.get('location'), headers.get('cache-control')], [410, undefined, 'public, no-cache'], `${engine.name} ${method} ${target}`)
        assert.match(headers.get('content-security-policy') ?? '', "default-src 'none'")
        if (method === 'GET') assert.match(body.toString('utf8'), 'Questa pagina non c’è più')
      }
    }
  }
})

test('hostile forms of a former address are refused as of any address, and what is left is given by no name', async () => {
  const inside = OTHER.address.slice(0, -1)
  const forms = [`${OTHER.address}_tolta.html`, `${NOTICE.address}_altrove.txt`, `${inside}//`, `${inside}/.`, `${inside}/..%2f`, `${inside}%2f`, `/prato//novita/avvisi/x/`, `${inside}/%5ftolta.html`, `${inside};/`, `${inside}\\`]
  for (const engine of engines.all) {
    for (const target of forms) {
      const { status, headers } = await ask(engine, { target })
      assert.ok([400, 404].includes(status) && headers.get('location') === undefined, `${engine.name} ${target}: ${status}`)
    }
  }
})

test('of a page that went from a closed area only its readers are told; to others it never was, or may still be', async () => {
  await takeAway(CLOSED.path, 'giulia-neri', 'paolo-ferri', null)
  const never = '/intranet/prato-personale/notizia/mai-esistita/'
  for (const engine of engines.all) {
    const { status, headers } = await ask(engine, { target: CLOSED.address, cookie: await engines.cookieOf('sara-monti') })
    assert.equal([status, headers.get('cache-control'), headers.get('etag')], [410, 'private, no-store', undefined], engine.name)
    for (const id of [null, 'davide-riva']) {
      const cookie = await engines.cookieOf(id)
      const [left, other] = [await ask(engine, { target: CLOSED.address, cookie }), await ask(engine, { target: never, cookie })]
      const shown = (body: Buffer) => body.toString('utf8').replace(/next=[^"]*/, '')
      assert.equal([left.status, shown(left.body)], [other.status, shown(other.body)], `${engine.name} ${id}`)
      assert.is(left.status, id === null ? 401 : 403)
    }
  }
})

test('a page that ended by itself is told to be gone too', async () => {
  for (const engine of engines.all) {
    const { status, body } = await ask(engine, { target: '/prato/novita/avvisi/lavaggio-strade-sospeso/' })
    assert.is(status, 410, engine.name)
    assert.match(body.toString('utf8'), 'Valeva fino al 18 ottobre 2026.')
  }
})

test.run()
