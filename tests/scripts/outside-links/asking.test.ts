import type { IncomingMessage, ServerResponse } from 'node:http'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isPublicAddress } from '../../../lib/net/public-address.ts'
import type { Answer } from '../../../scripts/outside-links/answer.ts'
import type { MayReach } from '../../../scripts/outside-links/ask.ts'
import { Hosts } from '../../../scripts/outside-links/hosts.ts'
import { allowsPath } from '../../../scripts/outside-links/robots.ts'
import { tryAll } from '../../../scripts/outside-links/try-all.ts'
import { type UnkindServer, unkindServer } from './unkind-server.ts'

type Behaviour = (path: string, response: ServerResponse, request: IncomingMessage) => void

interface Meeting {
  readonly server: UnkindServer
  /** What these paths of the server answer. */
  readonly ask: (...paths: readonly string[]) => Promise<readonly Answer[]>
}

/** A test against a site that behaves so; only its own port may be reached, and an answer may take 400 ms. */
function meet(title: string, behaviour: Behaviour, play: (meeting: Meeting) => Promise<void>, robots = ''): void {
  test(title, async () => {
    const server = await unkindServer(behaviour, robots)
    const mayReach: MayReach = (address, port) => address === '127.0.0.1' && port === server.port
    const hosts = new Hosts({ mayReach, patience: 400, most: 65_536, gap: 5, until: Date.now() + 60_000 })
    const ask = async (...paths: readonly string[]) => {
      const addresses = paths.map((path) => new URL(path, server.origin).href)
      const answers = await tryAll(addresses, hosts)
      return addresses.map((address) => answers.get(address) as Answer)
    }
    try {
      await play({ server, ask })
    } finally {
      await server.close()
    }
  })
}

const GOOD = { is: 'good', to: null }
const bad = (why: string, status: number | null = null) => ({ is: 'bad', why, status })
const redirects = (where: Readonly<Record<string, string>>, status = 302): Behaviour => (path, response) => void response.writeHead(where[path] === undefined ? 200 : status, { location: where[path] ?? '' }).end()

meet(
  'a page that is there is good, one that is gone is gone, and a site with a fault is no page that is gone',
  (path, response) => void response.writeHead(Number(path.slice(1))).end(),
  async ({ ask }) => assert.equal(await ask('/200', '/404', '/410', '/500', '/403'), [GOOD, bad('gone', 404), bad('gone', 410), bad('broken', 500), bad('refused', 403)]),
)

meet(
  'a site that knows no HEAD is asked with GET before it is called broken',
  (_path, response, { method }) => void response.writeHead(method === 'GET' ? 200 : 405).end('Eccomi'),
  async ({ ask, server }) => {
    assert.equal(await ask('/a'), [GOOD])
    assert.equal(server.asked, ['HEAD /a', 'GET /a'])
  },
)

meet(
  'a site that never answers, or answers a byte at a time, is left after its time',
  (path, response, { method }) => {
    if (path === '/mai') return
    if (method === 'HEAD') return void response.writeHead(405).end()
    response.writeHead(200)
    const drip = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(drip))
  },
  async ({ ask }) => {
    const begun = Date.now()
    assert.equal(await ask('/mai', '/goccia'), [bad('slow'), bad('slow')])
    assert.ok(Date.now() - begun < 5_000)
  },
)

meet(
  'a site that asks for peace is asked nothing else, and none of its pages is called broken',
  (_path, response) => void response.writeHead(429, { 'retry-after': '3600' }).end(),
  async ({ ask, server }) => {
    assert.equal(await ask('/a', '/b', '/c'), Array.from({ length: 3 }, () => ({ is: 'unasked', why: 'busy' })))
    assert.equal(server.asked, ['HEAD /a'])
  },
)

meet('redirects in a circle, and those that never end, are broken', (path, response) => redirects({ '/a': '/b', '/b': '/a', [path]: path === '/a' ? '/b' : path === '/b' ? '/a' : `${path}x` })(path, response, {} as IncomingMessage), async ({ ask }) => {
  assert.equal(await ask('/a', '/lungo'), [bad('loop'), bad('redirect')])
})

test('a redirect to an address inside, whatever its form, is not followed: nobody there is asked', async () => {
  const inside = await unkindServer((_path, response) => void response.end('segreto'))
  const destinations = [`${inside.origin}/`, `http://localhost:${inside.port}/`, `http://[::ffff:127.0.0.1]:${inside.port}/`, `http://2130706433:${inside.port}/`, `http://0x7f.1:${inside.port}/`, 'http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/', 'http://[::1]/', 'http://[fd00::1]/']
  const outside = await unkindServer((path, response) => void response.writeHead(302, { location: destinations[Number(path.slice(1))] ?? '' }).end())
  // What is public is judged as in earnest, but for the server that stands for the Internet.
  const mayReach: MayReach = (address, port) => port === outside.port || isPublicAddress(address)
  const hosts = new Hosts({ mayReach, patience: 400, most: 65_536, gap: 1, until: Date.now() + 60_000 })
  try {
    const answers = await tryAll(destinations.map((_, i) => `${outside.origin}/${i}`), hosts)
    assert.equal([...answers.values()], destinations.map(() => ({ is: 'unasked', why: 'inside' })))
    assert.equal(inside.asked, [])
  } finally {
    await inside.close()
    await outside.close()
  }
})

meet('a redirect to what is no page of the web, or that carries a password, is not followed', redirects({ '/a': 'file:///etc/passwd', '/b': 'ftp://altrove.example/', '/c': 'http://io:segreta@127.0.0.1/', '/d': 'http://' }), async ({ ask }) => {
  assert.equal(await ask('/a', '/b', '/c', '/d'), Array.from({ length: 4 }, () => bad('redirect')))
})

meet('a page that moved for good is good, and its new address is known; one that moved for today is just good', (path, response) => redirects(path === '/prima' ? { '/prima': '/dopo' } : { '/oggi': '/dopo' }, path === '/prima' ? 301 : 302)(path, response, {} as IncomingMessage), async ({ ask, server }) => {
  assert.equal(await ask('/prima', '/oggi'), [{ is: 'good', to: `${server.origin}/dopo` }, GOOD])
})

let sent = 0
meet(
  'of a body of ten megabytes only the beginning is read',
  (_path, response, { method }) => {
    if (method === 'HEAD') return void response.writeHead(405).end()
    const piece = Buffer.alloc(65_536, 'x')
    response.writeHead(200)
    const more = () => {
      while (sent < 10_000_000 && !response.destroyed) {
        sent += piece.byteLength
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  },
  async ({ ask }) => {
    assert.equal(await ask('/grande'), [GOOD])
    assert.ok(sent < 9_000_000, `${sent} bytes were sent`)
  },
)

meet(
  'what a site asks programs not to visit is not visited',
  (_path, response) => void response.end(),
  async ({ ask, server }) => {
    assert.equal(await ask('/area/riservata/x', '/area/aperta', '/libera'), [{ is: 'unasked', why: 'robots' }, GOOD, GOOD])
    assert.equal(server.asked, ['HEAD /area/aperta', 'HEAD /libera'])
  },
  'User-agent: altro\nDisallow: /\n\nUser-agent: *\nDisallow: /area/\nAllow: /area/aperta$ # questa sì\n',
)

meet(
  'a host is asked one thing at a time',
  (_path, response) => void setTimeout(() => response.end(), 20),
  async ({ ask, server }) => {
    await ask('/a', '/b', '/c', '/d')
    assert.is(server.atOnce(), 1)
    assert.is(server.asked.length, 4)
  },
)

test('a hostile robots.txt takes no time', () => {
  const begun = Date.now()
  assert.ok(allowsPath(`User-agent: *\nDisallow: /${'*a'.repeat(900)}$\n`.repeat(200), `/${'a'.repeat(800)}b`))
  assert.ok(Date.now() - begun < 1_000)
})

test.run()
