import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { askOutputs } from '../../../scripts/verify/ask-outputs.ts'
import { MANIFEST_OUT } from '../../../lib/history/manifest/place.ts'
import { manifestOf } from '../../../scripts/verify/served.ts'
import { sha256 } from './forgeries/of-a-site.ts'

const SERVED: Readonly<Record<string, string>> = { '/prato/': 'casa', '/prato/novita/': 'novità', '/prato/a b.css': 'h1{}', '/prato/cambiata/': 'altro', [`/prato/${MANIFEST_OUT}`]: '{}' }
const asked: string[] = []
const server: Server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? '')
  asked.push(path)
  if (path === '/prato/via/') return void response.writeHead(302, { location: 'http://127.0.0.2:1/altrove' }).end()
  if (path === '/prato/altrove/') return void response.writeHead(301, { location: '/prato/novita/' }).end('si va di là')
  if (path === '/prato/mandata/') return void response.writeHead(301, { location: `${site}/` }).end()
  if (path === '/prato/tolta/') return void response.writeHead(410).end('non c’è più')
  const text = SERVED[path]
  response.writeHead(text === undefined ? 404 : 200).end(text)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/prato`
test.after(() => void server.close())

test('a site is asked for each file at the address that people have, and what it gives is held to the manifest', async () => {
  const files = new Map(Object.entries({ 'index.html': 'casa', 'novita/index.html': 'novità', 'a b.css': 'h1{}', 'cambiata/index.html': 'prima', 'chiusa/index.html': 'x', 'via/index.html': 'x' }).map(([path, text]) => [path, sha256(text)]))
  let done = 0
  const found = await askOutputs(site, { commit: 'a'.repeat(40), files }, (now) => (done = now))
  assert.equal(found.map(({ name, path }) => [name, path]), [['output-changed', 'cambiata/index.html'], ['output-not-read', 'chiusa/index.html'], ['output-not-read', 'via/index.html']])
  assert.is(done, files.size)
  assert.ok(asked.includes('/prato/novita/') && !asked.includes('/prato/novita/index.html'))
})

test('what says that a page went is what its address answers: a page of 410, the place of a 301; and another one is told', async () => {
  const said = { 'tolta/_tolta.html': 'non c’è più', 'altrove/_altrove.txt': '/prato/novita/', 'mandata/_altrove.txt': '/prato/' }
  const ask = (texts: Readonly<Record<string, string>>) => askOutputs(site, { commit: 'a'.repeat(40), files: new Map(Object.entries(texts).map(([path, text]) => [path, sha256(text)])) }, () => undefined)
  assert.equal(await ask(said), [])
  const found = await ask({ 'tolta/_tolta.html': 'era così', 'altrove/_altrove.txt': '/prato/', 'novita/_tolta.html': 'novità' })
  assert.equal(found.map(({ name, path }) => [name, path]), [['output-changed', 'altrove/_altrove.txt'], ['output-not-read', 'novita/_tolta.html'], ['output-changed', 'tolta/_tolta.html']])
})

test('the manifest of a site is found where it says, also without a signature', async () => {
  const kept = await manifestOf(site)
  assert.is(new TextDecoder().decode(kept?.text), '{}')
  assert.is(kept?.signature, null)
})

test.run()
