import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { caddyConfiguration } from '../../../../lib/access/compile/caddy.ts'
import { nginxConfiguration } from '../../../../lib/access/compile/nginx.ts'
import { SECRET_ADDRESSES } from '../../../../lib/access/compile/secret-addresses.ts'
import { freePort, startCaddy, startNginx } from '../../../../scripts/test/daemon.ts'
import { openWires } from '../../../e2e/hostile/wire.ts'
import { smallDeployment } from './deployment.ts'

const folder = await mkdtemp(join(tmpdir(), 'compilate-'))
for (const [file, text] of [['prova/index.html', 'home'], ['prova/assets/a.1f.css', 'css'], ['prova/cerca/index.html', 'cerca'], ['prova/pagefind/index/it_1f.pf_index', 'indice'], ['prova/.nascosto', 'segreto'], ['prova/_redirects', 'segreto'], ['interna/tutti/index.html', 'riservata'], ['aperta/index.html', 'home aperta'], ['aperta/servizi/index.html', 'servizi'], ['aperta/404.html', 'niente'], ['aperta/assets/a.1f.css', 'css'], ['aperta/servizi/_tolta.html', 'tolta'], ['aperta/entra/index.html', 'una pagina']] as const) {
  await mkdir(join(folder, file, '..'), { recursive: true })
  await writeFile(join(folder, file), text)
}

/** In the place of the portal: lets everything pass and renews a session, or refuses; tells what it was asked. */
const asked: IncomingMessage[] = []
let gateSays = 204
const portal = createServer((request, response) => {
  asked.push(request)
  if (request.url?.startsWith('/api/gate/')) response.writeHead(gateSays, { 'set-cookie': '__Host-sid=nuovo', 'cache-control': 'no-store' }).end()
  else response.writeHead(404, { 'x-portal': 'yes' }).end(`portale ${request.method} ${request.url}`)
})
const portalPort = await freePort()
await new Promise<void>((resolve) => portal.listen(portalPort, '127.0.0.1', resolve))

const { sites } = smallDeployment()
const atRoot = sites.filter(({ tipo }) => tipo === 'public').map((site) => ({ ...site, key: 'aperta', base: '/', url: 'https://www.aperta.example/' }))
const deploymentAt = (port: number) => smallDeployment({ sites: [...sites, ...atRoot], listen: `127.0.0.1:${port}`, root: folder, portal: `127.0.0.1:${portalPort}` })
const [nginxPort, caddyPort] = [await freePort(), await freePort()]
// As whoever keeps the server would have it: every request written down.
const logs = { nginx: join(folder, 'nginx.log'), caddy: join(folder, 'caddy.log') } as const
const logged = {
  nginx: nginxConfiguration(deploymentAt(nginxPort)).replace('  server_tokens off;\n', `  server_tokens off;\n  access_log ${logs.nginx};\n  error_log ${logs.nginx} info;\n`),
  caddy: caddyConfiguration(deploymentAt(caddyPort)).replace('\troute {\n', `\tlog {\n\t\toutput file ${logs.caddy}\n\t}\n\troute {\n`),
}
const daemons = [await startNginx(nginxPort, logged.nginx), await startCaddy(caddyPort, logged.caddy)]
const engines = [
  { name: 'nginx', wires: openWires(nginxPort), port: nginxPort, log: logs.nginx },
  { name: 'caddy', wires: openWires(caddyPort), port: caddyPort, log: logs.caddy },
]
test.after(async () => {
  for (const { wires } of engines) wires.close()
  for (const { end } of daemons) await end()
  portal.close()
  portal.closeAllConnections()
  await rm(folder, { recursive: true, force: true })
})

const send = (engine: (typeof engines)[number], target: string, { method = 'GET', headers = '' } = {}) =>
  engine.wires.send(`${method} ${target} HTTP/1.1\r\nHost: redazione.prova.example\r\n${headers}\r\n`)

/** The log once a request that came later is in it. */
async function logWith(file: string, last: string): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const text = await readFile(file, 'utf8').catch(() => '')
    if (text.includes(last)) return text
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${last} is not in ${file}`)
}

test.before.each(() => {
  asked.length = 0
  gateSays = 204
})

for (const engine of engines) {
  test(`${engine.name}: a site whose base is not its name is served from its own folder, and a public one too`, async () => {
    for (const [target, text] of [['/uffici/rete/tutti/', 'riservata'], ['/uffici/rete/tutti/index.html', 'riservata'], ['/prova/', 'home'], ['/prova/assets/a.1f.css', 'css']] as const) {
      const { status, body } = await send(engine, target)
      assert.equal([status, body.toString()], [200, text], target)
    }
    assert.is((await send(engine, '/prova/assets/a.1f.css')).headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.is((await send(engine, '/prova/', { method: 'HEAD' })).status, 200)
  })

  test(`${engine.name}: only the page of the search may run a compiled program, and the files of its index are kept as assets are`, async () => {
    const policyAt = async (target: string) => (await send(engine, target)).headers.get('content-security-policy') ?? ''
    for (const target of ['/prova/cerca/', '/prova/cerca/?q=nido', '/prova/cerca/index.html']) assert.match(await policyAt(target), /script-src 'self' 'wasm-unsafe-eval';/, target)
    for (const target of ['/prova/', '/prova/assets/a.1f.css', '/uffici/rete/tutti/']) assert.match(await policyAt(target), /script-src 'self';/, target)
    assert.is((await send(engine, '/prova/pagefind/index/it_1f.pf_index')).headers.get('cache-control'), 'public, max-age=31536000, immutable')
  })

  test(`${engine.name}: the question carries the target as it was sent, the method, our own name, and not what the reader made up`, async () => {
    await send(engine, '/uffici/rete/tutti/?a=%2e%2E', { headers: 'X-Original-URI: /prova/\r\nX-Original-Method: OPTIONS\r\nX-Forwarded-Uri: /prova/\r\nX-Forwarded-Method: OPTIONS\r\nX-Forwarded-For: 10.9.8.7\r\nCookie: a=b\r\n' })
    const [question] = asked
    if (!question) throw new Error('nothing was asked')
    const { headers, method, url } = question
    const [own, other] = engine.name === 'nginx' ? ['x-original', 'x-forwarded'] : ['x-forwarded', 'x-original']
    assert.equal([method, url, headers.host, headers.cookie], ['GET', `/api/gate/${engine.name}`, 'redazione.prova.example', 'a=b'])
    assert.equal([headers[`${own}-uri`], headers[`${own}-method`]], ['/uffici/rete/tutti/?a=%2e%2E', 'GET'])
    assert.equal([headers[`${other}-uri`], headers[`${other}-method`]], [undefined, undefined])
    assert.is(headers['x-forwarded-for'], '127.0.0.1')
  })

  test(`${engine.name}: the secret of a link is in no log, and reaches the portal`, async () => {
    const secret = 'eyJhbGciOiJIUzI1NiJ9.segreto'
    // Caddy 2.6 knows whose log it is by the whole name that was asked for, with its port.
    const ask = (target: string) => engine.wires.send(`GET ${target} HTTP/1.1\r\nHost: redazione.prova.example:${engine.port}\r\n\r\n`)
    for (const address of SECRET_ADDRESSES) assert.match((await ask(`${address}?t=${secret}`)).body.toString(), new RegExp(`^portale GET ${address}\\?t=${secret}$`))
    await ask('/prova/?prima=no')
    await ask('/parere/foglio?dopo=si')
    const written = await logWith(engine.log, 'dopo=si')
    assert.match(written, /prova\/\?prima=no/)
    assert.not.match(written, /segreto/)
  })

  test(`${engine.name}: a renewed session reaches the reader of a restricted page, and never an answer that a cache may keep`, async () => {
    assert.is((await send(engine, '/uffici/rete/tutti/')).headers.get('set-cookie'), '__Host-sid=nuovo')
    assert.is((await send(engine, '/prova/')).headers.get('set-cookie'), undefined)
  })

  test(`${engine.name}: what is refused, what is not there and what is no site’s goes to the portal as it was sent, without the headers of a question`, async () => {
    for (const says of [401, 403, 500]) {
      gateSays = says
      const { status, body } = await send(engine, '/uffici/rete/%74utti/?x', { headers: 'X-Original-URI: /prova/\r\nX-Forwarded-Uri: /prova/\r\n' })
      assert.equal([status, body.toString()], [404, 'portale GET /uffici/rete/%74utti/?x'], String(says))
    }
    gateSays = 204
    for (const [method, target] of [['GET', '/prova/manca'], ['GET', '/'], ['GET', '/entra?next=/a'], ['POST', '/prova/'], ['POST', '/api/desk/approve'], ['GET', '/prova/.nascosto'], ['GET', '/prova/_redirects'], ['GET', '/uffici/rete/.well-known/redazione.json'], ['GET', '/prova/.well-known/redazione.json.sig']] as const) {
      const { body, headers } = await send(engine, target, { method, headers: method === 'POST' ? 'Content-Length: 0\r\n' : '' })
      assert.is(body.toString(), `portale ${method} ${target}`)
      assert.is(headers.get('x-portal'), 'yes')
    }
    for (const { headers, url } of asked.filter((request) => !request.url?.startsWith('/api/gate/'))) assert.equal([headers['x-original-uri'], headers['x-forwarded-uri']], [undefined, undefined], url)
  })

  test(`${engine.name}: no validator and no part is given of a restricted file`, async () => {
    const { status, headers, body } = await send(engine, '/uffici/rete/tutti/', { headers: 'Range: bytes=0-2\r\nIf-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n' })
    assert.equal([status, body.toString(), headers.get('etag'), headers.get('last-modified'), headers.get('vary')], [200, 'riservata', undefined, undefined, 'Cookie'])
  })
}

for (const engine of engines) {
  test(`${engine.name}: a site at the root of its own name is given from its folder without asking, and what is no file by the portal`, async () => {
    const ask = (target: string, method = 'GET', host = 'www.aperta.example') => engine.wires.send(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`)
    for (const [target, text] of [['/', 'home aperta'], ['/servizi/', 'servizi'], ['/index.html', 'home aperta']] as const) {
      const { status, body, headers } = await ask(target)
      assert.equal([status, body.toString(), headers.get('cache-control')], [200, text, 'public, no-cache'], target)
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
    }
    assert.is((await ask('/assets/a.1f.css')).headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(asked, [], 'what everybody may read nobody is asked about')
    for (const [method, target] of [['GET', '/tolta/'], ['GET', '/servizi'], ['GET', '/servizi/_tolta.html'], ['GET', '/.well-known/security.txt'], ['GET', '/.well-known/redazione.json'], ['GET', '/.well-known/redazione.json.sig'], ['POST', '/api/feedback']] as const) {
      const reply = await ask(target, method)
      assert.equal([reply.status, reply.body.toString()], [404, `portale ${method} ${target}`])
      assert.is(asked.at(-1)?.headers.host, 'redazione.prova.example', target)
    }
    asked.length = 0
    for (const target of ['/entra', '/entra/', '/redazione/scrivania/', '/posta/', '/api/gate/nginx', '/api/gate/caddy']) {
      assert.is((await ask(target)).status, 404, target)
      // Caddy hands its own 404 to the portal, which has the page for it.
      assert.equal(asked.filter(({ url }) => url?.startsWith('/api/gate/')), [], target)
    }
    assert.is((await ask('/', 'GET', 'altro.example')).status, 421)
    assert.not.match((await send(engine, '/')).body.toString(), /home aperta/, 'at the portal’s own name its start page is')
  })
}

test('with TLS too the configurations are accepted by nginx and by Caddy', async () => {
  const [key, certificate] = [join(folder, 'tls.key'), join(folder, 'tls.crt')]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=redazione.prova.example', '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  const text = nginxConfiguration(smallDeployment()).replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`).replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
  await writeFile(join(folder, 'nginx.conf'), `pid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${text.replaceAll('listen 443', 'listen 127.0.0.1:8443').replaceAll('listen 80', 'listen 127.0.0.1:8081')}\n}\n`)
  await writeFile(join(folder, 'Caddyfile'), caddyConfiguration(smallDeployment()))
  const nginx = spawnSync('nginx', ['-t', '-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' })
  assert.is(nginx.status, 0, nginx.stderr)
  const caddy = spawnSync('caddy', ['validate', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { encoding: 'utf8', env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } })
  assert.is(caddy.status, 0, caddy.stderr)
})

test('when the portal does not answer, nobody is given a file', async () => {
  portal.close()
  portal.closeAllConnections()
  for (const engine of engines) {
    for (const target of ['/prova/', '/uffici/rete/tutti/', '/uffici/rete/manca/']) {
      const { status, body } = await send(engine, target)
      assert.is(status, 502, `${engine.name} ${target}`)
      assert.not.match(body.toString(), /home|riservata/)
    }
  }
})

test.run()
