import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { connect as connectPlain } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { takeWriterLock, writerAddress } from '../../../lib/forge/embedded/writer/writer-lock.ts'
import { emit } from '../../../scripts/rules/emit.ts'
import { readTerritory } from '../../../scripts/build/read-territory.ts'
import { type Daemon, freePort, startCaddy, startNginx } from '../../../scripts/test/daemon.ts'
import { openDovecot } from '../../servers/dovecot.ts'
import { notice } from './editing.ts'
import { HOST, openPlace, serveModule, startServing } from './serving.ts'
import { PEOPLE, smallContent } from './small-content.ts'

const PASSWORD = 'cavallo graffetta pila'
const SUBJECT = 'Sgombero di via Ghibellina'
const [folder, module, content] = [await mkdtemp(join(tmpdir(), 'tls-')), await serveModule(), await smallContent()]
const dovecot = await openDovecot(Object.fromEntries(Object.values(PEOPLE).map(({ email }) => [email, PASSWORD])))
execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`, '-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')], { stdio: 'ignore' })
await writeFile(join(folder, 'posta.pem'), dovecot.certificate)
const certificate = await readFile(join(folder, 'fullchain.pem'))
const place = await openPlace({ MAILBOX_LOGIN: `prova.example=imaps://localhost:${dovecot.imaps}`, MAILBOX_CA: join(folder, 'posta.pem') })
const serving = startServing(module, place.environment, '--first-content', content)
assert.ok(await serving.ready, serving.errors())

const territory = await readTerritory(content)
const compiled = (name: string) => emit(name, territory, { host: HOST, listen: null, certificate: folder, root: join(place.dataDir, 'siti'), portal: `127.0.0.1:${place.port}`, org: 'prova' })
const ports = { nginx: { http: await freePort(), https: await freePort() }, caddy: { http: await freePort(), https: await freePort() } }
const nginx = await startNginx(ports.nginx.https, compiled('nginx').replaceAll(/listen (\[::\]:)?80;/g, `listen $1${ports.nginx.http};`).replaceAll(/listen (\[::\]:)?443 /g, `listen $1${ports.nginx.https} `))
const caddy = await startCaddy(ports.caddy.https, compiled('caddy').replaceAll(':443', `:${ports.caddy.https}`), [`http_port ${ports.caddy.http}`, `https_port ${ports.caddy.https}`, 'skip_install_trust'])
const daemons: readonly Daemon[] = [nginx, caddy]
test.after(async () => {
  serving.child.kill('SIGKILL')
  await Promise.all([...daemons.map((daemon) => daemon.end()), dovecot.end()])
  await place.end()
  for (const made of [folder, content]) await rm(made, { recursive: true, force: true })
})

interface Heard {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Somebody on the network, who knows the name and trusts the certificate. */
function visitorAt(port: number) {
  let cookie = ''
  const ask = (method: string, path: string, { type = 'application/json', body = '', untilText }: { readonly type?: string; readonly body?: string; readonly untilText?: RegExp } = {}): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const headers = { host: HOST, origin: `https://${HOST}`, 'x-forwarded-for': '203.0.113.9', ...(cookie && { cookie }), ...(body && { 'content-type': type, 'content-length': Buffer.byteLength(body) }) }
      const sent = request({ host: '127.0.0.1', port, servername: HOST, ca: certificate, method, path, headers, agent: false }, (answer) => {
        let text = ''
        const end = () => resolve({ status: answer.statusCode ?? 0, headers: new Headers(answer.rawHeaders.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, answer.rawHeaders[i + 1] ?? '']] : []))), text })
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part
          if (untilText?.test(text)) {
            end()
            sent.destroy()
          }
        })
        answer.on('end', end).on('error', reject)
      })
      sent.on('error', reject).end(body)
    })
  return {
    ask,
    async enter(email: string): Promise<Heard> {
      const entered = await ask('POST', '/entra/casella', { type: 'application/x-www-form-urlencoded', body: new URLSearchParams({ email, password: PASSWORD, next: '/intranet/' }).toString() })
      cookie = entered.headers.getSetCookie().find((line) => line.startsWith('__Host-sid='))?.split(';')[0] ?? ''
      return entered
    },
    async post<T>(path: string, body: unknown): Promise<T> {
      const heard = await ask('POST', path, { body: JSON.stringify(body) })
      assert.is(heard.status, 200, `${path}: ${heard.text}`)
      return JSON.parse(heard.text) as T
    },
  }
}

/** Anna writes and sends; what Bruno is asked to publish. */
async function proposed(anna: ReturnType<typeof visitorAt>, slug: string, sign: string) {
  const path = `content/prova/urp/notizia/${slug}.md`
  const place = { collection: 'prova-notizia', slug: `urp/${slug}` }
  const { head } = await anna.post<{ head: string }>('/api/cms/entries', { collection: 'prova-notizia' })
  const saved = await anna.post<{ number: number; tip: string }>('/api/cms/save', { ...place, requestId: `richiesta-${slug}`, path, base: { head, tip: null }, text: notice(SUBJECT, sign), media: [], confirmed: true })
  await anna.post('/api/cms/status', { ...place, tip: saved.tip, status: 'pending_review' })
  return { number: saved.number, tip: saved.tip }
}

for (const [name, { http, https }] of Object.entries(ports)) {
  test(`${name}: what comes without TLS is sent to https, and old versions of TLS are refused`, async () => {
    const answer = await plain(http, `GET /prova/?a=b HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`)
    assert.match(answer, /^HTTP\/1\.1 30[18] /)
    assert.match(answer, new RegExp(`^location: https://${HOST.replaceAll('.', '\\.')}(:${https})?/prova/\\?a=b\\r$`, 'im'))
    assert.is(await handshake(https, 'TLSv1.1'), null)
    assert.is(await handshake(https, 'TLSv1.2'), 'TLSv1.2')
    assert.is(await handshake(https, 'TLSv1.3'), 'TLSv1.3')
  })

  test(`${name}: a browser is told to come by https for a year, by every kind of answer, once`, async () => {
    const { ask } = visitorAt(https)
    for (const [path, status] of [['/', 200], ['/prova/', 200], ['/prova/servizi/', 200], ['/prova/non-esiste/', 404], ['/intranet/', 401], ['/api/gate/nginx', 404]] as const) {
      const { status: given, headers } = await ask('GET', path)
      assert.is(given, status, path)
      assert.is(headers.get('strict-transport-security'), 'max-age=31536000', path)
    }
  })

  test(`${name}: who enters with the mailbox gets a cookie that only https carries; the demonstration's people do not enter`, async () => {
    const visitor = visitorAt(https)
    const entered = await visitor.enter(PEOPLE.bruno.email)
    assert.is(entered.status, 303, entered.text)
    for (const line of entered.headers.getSetCookie()) assert.match(line, /^__Host-[a-z]+=.*; Path=\/; Secure; HttpOnly; SameSite=(Lax|Strict)/)
    assert.is((await visitor.ask('GET', '/intranet/')).status, 200)
    const demo = await visitorAt(https).ask('POST', '/entra', { type: 'application/x-www-form-urlencoded', body: 'persona=bruno-neri' })
    assert.ok(demo.status >= 400)
    assert.equal(demo.headers.getSetCookie(), [])
  })

  test(`${name}: a notice is written, sent and published over TLS, the other desk hears of it at once, and readers have it from the disk`, async () => {
    const [anna, bruno, carla] = [visitorAt(https), visitorAt(https), visitorAt(https)]
    for (const [visitor, { email }] of [[anna, PEOPLE.anna], [bruno, PEOPLE.bruno], [carla, PEOPLE.carla]] as const) await visitor.enter(email)
    const hears = carla.ask('GET', '/api/desk/live', { untilText: /event: revision\ndata: \w+\n\n[^]*event: revision/ })
    await sleep(50)
    const waiting = await proposed(anna, `avviso-${name}`, `Il segno di ${name}.`)
    await bruno.post('/api/desk/publish', waiting)
    const page = await visitorAt(https).ask('GET', `/prova/novita/notizie/avviso-${name}/`)
    assert.is(page.status, 200)
    assert.ok(page.text.includes(`Il segno di ${name}.`))
    // A stream that is held back never has its second event: the first server between that gathers it would keep both.
    const late = sleep(60_000, null, { ref: false })
    assert.match((await Promise.race([hears, late]))?.text ?? 'held back', /^retry: /)
  })

  test(`${name}: what is too large is refused, and a stranger learns nothing of its health`, async () => {
    const { status } = await visitorAt(https).ask('POST', '/api/cms/save', { body: `"${'x'.repeat(34_000_000)}"` }).catch(() => ({ status: 413 }))
    assert.is(status, 413)
    const health = await visitorAt(https).ask('GET', '/salute')
    assert.equal([health.status, JSON.parse(health.text)], [200, { status: 'pass' }])
  })
}

test('stopped while a publication is under way it takes nothing new, says so to whoever watches, ends the publication and goes with 0', async () => {
  const [anna, bruno] = [visitorAt(ports.nginx.https), visitorAt(ports.nginx.https)]
  await anna.enter(PEOPLE.anna.email)
  await bruno.enter(PEOPLE.bruno.email)
  const waiting = await proposed(anna, 'ultimo-avviso', 'Il segno della fine.')
  // Nothing is written while somebody else writes: the publication is under way for certain.
  const release = await takeWriterLock(await writerAddress(join(place.dataDir, 'contenuti.git')), 10_000)
  const publishing = bruno.post<{ status: string }>('/api/desk/publish', waiting)
  publishing.catch(() => undefined)
  while ((await requestsAtWork()) < 2) await sleep(20)
  const watcher = await halfAsked(place.port)
  serving.child.kill('SIGTERM')
  while (!serving.lines().some((line) => line.includes('"event":"stopping"'))) await sleep(20)
  const heard = await watcher.ask()
  await release()
  assert.match(heard, /^HTTP\/1\.1 503 [^]*"status":"fail","why":"stopping"/)
  assert.is((await publishing).status, 'published')
  assert.is(await serving.ended, 0)
  assert.is(await plain(place.port, 'GET / HTTP/1.1\r\n\r\n').catch(() => 'refused'), 'refused')
  assert.ok((await readFile(join(place.dataDir, 'siti/prova/novita/notizie/ultimo-avviso/index.html'), 'utf8')).includes('Il segno della fine.'))
})

test('of all that was done the log has lines of JSON with ids and codes, and nothing that is of a person', () => {
  const lines = serving.lines()
  const events = lines.map((line) => JSON.parse(line) as { time: string; level: string; event: string })
  for (const { time, level } of events) assert.ok(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time) && ['info', 'warning', 'error'].includes(level))
  for (const event of ['first-content', 'ready', 'entered', 'saved', 'moved', 'published', 'refused', 'stopping', 'stopped']) assert.ok(events.some((one) => one.event === event), event)
  const personal = [...Object.values(PEOPLE).flatMap(({ firstName, lastName, email }) => [firstName, lastName, email]), PASSWORD, SUBJECT, 'Ghibellina', 'Il segno', '127.0.0.1', '203.0.113.9', '::1', '__Host', '?']
  // «anna-verdi» is the id by which a person is named.
  const told = lines.join('\n').replaceAll(/"person":"[a-z-]+"/g, '')
  for (const word of personal) assert.not(told.includes(word), word)
  assert.is(serving.errors(), '')
})

/** The question itself is one of them. */
async function requestsAtWork(): Promise<number> {
  const answer = await plain(place.port, 'GET /salute HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  return Number(/"requests":(\d+)/.exec(answer)?.[1])
}

function plain(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connectPlain(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8').on('data', (part: string) => (heard += part)).on('close', () => resolve(heard)).on('error', reject)
  })
}

/** A connection on which the health is being asked: one that says nothing is let go when the server stops. */
function halfAsked(port: number): Promise<{ readonly ask: () => Promise<string> }> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connectPlain(port, '127.0.0.1')
    const over = new Promise<string>((done) => socket.on('close', () => done(heard)))
    const ask = () => {
      socket.write('Connection: close\r\n\r\n')
      return over
    }
    socket.setEncoding('utf8').on('error', reject).on('data', (part: string) => (heard += part))
    socket.on('connect', () => socket.write('GET /salute HTTP/1.1\r\nHost: localhost\r\n', () => setTimeout(() => resolve({ ask }), 100)))
  })
}

/** The version of TLS that was agreed, or `null`. */
function handshake(port: number, version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, servername: HOST, ca: certificate, minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' }, () => {
      resolve(socket.getProtocol())
      socket.end()
    })
    socket.on('error', () => resolve(null))
  })
}

test.run()
