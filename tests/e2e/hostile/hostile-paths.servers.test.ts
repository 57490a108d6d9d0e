import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { attacksOn, hostileHeaders, hostileMethods } from './attacks.ts'
import { ask, openEngines } from './engines.ts'
import { leakOracle } from './leak-oracle.ts'
import { openNaiveGates } from './naive.ts'
import { openWires, type Reply } from './wire.ts'

const engines = await openEngines()
test.after(() => engines.end())
const { territory, outputs, portalBytes } = engines

/** A page of an area, the list of an area, a file of an area: closed to whoever is not of Prato. */
const CLOSED = ['/intranet/prato-personale/documento/chiedere-il-rimborso-di-una-missione/', '/intranet/prato/', '/intranet/prato-personale/media/modulo-rimborso-missione.pdf']
const READER = 'sara-monti'
const INTRUDERS = [
  { name: 'nobody', id: null },
  { name: 'staff of another municipality', id: 'davide-riva' },
] as const

const oracleFor = (id: string | null) => leakOracle(territory, outputs, portalBytes, id === null ? null : engines.person(id))
const oracles = new Map<string | null, ReturnType<typeof oracleFor>>(INTRUDERS.map(({ id }) => [id, oracleFor(id)]))

/** Asks every question and gives those whose answer the oracle calls a leak. */
async function leaksOf<Q extends { readonly target: string }>(questions: readonly Q[], send: (question: Q) => Promise<Reply>, id: string | null) {
  const oracle = oracles.get(id)
  if (!oracle) throw new Error('an intruder without an oracle')
  const tally = new Map<string, number>()
  const leaks: string[] = []
  const statuses = new Set<number>()
  await Promise.all(
    questions.map(async (question) => {
      const reply = await send(question)
      const leak = oracle(reply)
      statuses.add(reply.status)
      const key = reply.status > 0 ? String(reply.status) : reply.how
      tally.set(key, (tally.get(key) ?? 0) + 1)
      if (leak) leaks.push(`${JSON.stringify(question)}: ${reply.status}, ${leak}`)
    }),
  )
  return { leaks, statuses, said: [...tally].sort().map(([status, count]) => `${status}: ${count}`).join(', '), silent: tally.get('silent') ?? 0 }
}

for (const engine of engines.all) {
  test(`${engine.name}: whoever may read is given each of the pages that are attacked, and the oracle knows them`, async () => {
    const cookie = await engines.cookieOf(READER)
    for (const target of CLOSED) {
      const reply = await ask(engine, { target, cookie })
      assert.is(reply.status, 200, target)
      for (const [id, oracle] of oracles) assert.match(oracle(reply) ?? '', /^canary of/, `${target} for ${id}`)
    }
  })

  for (const { name, id } of INTRUDERS) {
    test(`${engine.name}: no hostile target gives ${name} a byte of what is closed`, async () => {
      const cookie = await engines.cookieOf(id)
      const attacks = CLOSED.flatMap((path) => attacksOn(path))
      const { leaks, said, silent } = await leaksOf(attacks, ({ target }) => ask(engine, { target, cookie }), id)
      console.log(`  ${engine.name}, ${name}: ${attacks.length} targets, ${leaks.length} leaks (${said})`)
      assert.equal(leaks, [])
      assert.is(silent, 0, 'every target was answered or refused at once')
      assert.ok(attacks.length > 9000)
    })

    test(`${engine.name}: no header and no method gives ${name} what is closed, nor says that it is there`, async () => {
      const cookie = await engines.cookieOf(id)
      const byHeader = CLOSED.flatMap((path) => hostileHeaders(path).map((header) => ({ target: path, ...headerQuestion(header) })))
      const byMethod = CLOSED.flatMap((target) => hostileMethods().map((method) => ({ target, method })))
      const byShape = CLOSED.flatMap((target) => shapes(target, cookie).map((request) => ({ target, request })))
      const questions = [...byHeader, ...byMethod].map((question) => ({ cookie, ...question }))
      const asked = await leaksOf(questions, (question) => ask(engine, question), id)
      const shaped = await leaksOf(byShape, ({ request }) => engine.wires.send(request), id)
      console.log(`  ${engine.name}, ${name}: ${byHeader.length} headers, ${byMethod.length} methods, ${byShape.length} shapes, ${asked.leaks.length + shaped.leaks.length} leaks (${asked.said}; ${shaped.said})`)
      assert.equal([...asked.leaks, ...shaped.leaks], [])
      // A success, a redirect or «not modified» would say that something is there.
      assert.equal([...asked.statuses, ...shaped.statuses].filter((status) => status >= 200 && status < 400), [])
    })
  }
}

test('gates as they are often written leak in this very harness', async () => {
  const gates = await openNaiveGates(engines.root)
  try {
    const attacks = CLOSED.flatMap((path) => attacksOn(path))
    for (const gate of gates.all) {
      const wires = openWires(gate.port)
      const plain = await wires.send(`GET ${CLOSED[0]} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
      const { leaks } = await leaksOf(attacks, ({ target }) => wires.send(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`), null)
      wires.close()
      console.log(`  ${gate.name}: ${leaks.length} leaks of ${attacks.length}`)
      assert.ok([401, 403].includes(plain.status), `${gate.name} refuses the plain path`)
      assert.ok(leaks.length > 0, `${gate.name} leaks`)
    }
  } finally {
    await gates.end()
  }
})

test('an image that is still to be made is seen as it was loaded, whoever serves the files', async () => {
  const loaded = outputs.find(({ site, out }) => site.key === 'prato' && /\/media\/[^/]+\.jpg$/.test(out))
  if (!loaded) throw new Error('no image among the outputs')
  for (const engine of engines.all) {
    const { status, headers, body } = await ask(engine, { target: `/prato/${loaded.out}.01234567-480.avif` })
    assert.equal([status, headers.get('content-type')], [200, 'image/jpeg'], engine.name)
    assert.ok(body.equals(loaded.bytes), engine.name)
    assert.not.match(headers.get('cache-control') ?? '', /immutable/, 'nobody keeps it as the other')
  }
})

test('the question of the gate cannot be asked from outside through nginx or Caddy', async () => {
  const cookie = await engines.cookieOf(READER)
  for (const engine of engines.all.filter(({ name }) => name !== 'embedded')) {
    for (const path of ['/api/gate/nginx', '/api/gate/caddy', '/api/gate/nginx?x=1', '/API/gate/nginx', '//api/gate/nginx', '/api/./gate/nginx', '/api/%67ate/caddy', '/prato/../api/gate/caddy']) {
      const headers = ['X-Original-URI: /intranet/prato/', 'X-Original-Method: GET', 'X-Forwarded-Uri: /intranet/prato/', 'X-Forwarded-Method: GET']
      const { status } = await ask(engine, { target: path, cookie, headers })
      assert.ok(status === 400 || status === 404, `${engine.name} ${path}: ${status}`)
    }
  }
})

test('a name that is not ours is told so, by every server', async () => {
  for (const engine of engines.all) {
    assert.is((await ask(engine, { target: '/prato/', host: 'altro.example' })).status, 421, engine.name)
    assert.is((await ask(engine, { target: '/prato/', host: 'localhost' })).status, 200, engine.name)
  }
})

/** A hostile header takes the place of ours where a request has only one. */
function headerQuestion({ name, value }: { readonly name: string; readonly value: string }): { readonly headers: readonly string[]; readonly host?: null } {
  return { headers: [`${name}: ${value}`], ...(name.toLowerCase() === 'host' ? { host: null } : {}) }
}

/** Requests of an unusual shape, whole. */
function shapes(target: string, cookie: string): readonly string[] {
  const line = cookie ? `Cookie: ${cookie}\r\n` : ''
  const host = `Host: localhost\r\n${line}`
  return [
    `GET ${target}\r\n\r\n`,
    `GET ${target} HTTP/1.0\r\n${line}\r\n`,
    `GET ${target} HTTP/1.0\r\n${host}\r\n`,
    `GET ${target} HTTP/1.1\r\n${host}Host: altro.example\r\n\r\n`,
    `GET  ${target} HTTP/1.1\r\n${host}\r\n`,
    `GET\t${target}\tHTTP/1.1\r\n${host}\r\n`,
    `GET ${target} HTTP/1.1 HTTP/1.1\r\n${host}\r\n`,
    `GET http://localhost${target} HTTP/1.1\r\n${host}\r\n`,
    `GET http://localhost@altro.example${target} HTTP/1.1\r\n${host}\r\n`,
    `GET /prato/ HTTP/1.1\r\n X: y\r\nGET ${target} HTTP/1.1\r\n${host}\r\n`,
    `GET ${target} HTTP/1.1\r\n${host}X-Original-URI: /prato/\r\nX-Original-URI: /prato/\r\nX-Original-Method: GET\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${host}X_Original_URI: /prato/\r\nX-Original-Uri : /prato/\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${host}X-Forwarded-Uri: /prato/\r\nX-Forwarded-Uri: /prato/\r\nX-Forwarded-Method: GET\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${host}Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
  ]
}

test.run()

