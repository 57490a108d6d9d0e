import { request } from 'node:http'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from './visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter } = visitorOf(portal.url)

interface Said {
  readonly status: number
  readonly cache: string | undefined
  readonly body: string
}

function question(server: 'nginx' | 'caddy', headers: Record<string, string>): Promise<Said> {
  return new Promise((resolve, reject) => {
    request(`${portal.url}/api/gate/${server}`, { headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, cache: answer.headers['cache-control'], body }))
    })
      .on('error', reject)
      .end()
  })
}

const HEADERS = { nginx: ['x-original-uri', 'x-original-method'], caddy: ['x-forwarded-uri', 'x-forwarded-method'] } as const

for (const server of ['nginx', 'caddy'] as const) {
  const [uri, method] = HEADERS[server]

  test(`${server} is told 204, 401 or 403 and nothing else, without a body, and nobody keeps it`, async () => {
    const [sara, davide] = [await enter('sara-monti'), await enter('davide-riva')]
    for (const [target, cookie, status] of [
      ['/prato/', '', 204],
      ['/prato/non-esiste', '', 204],
      ['/intranet/prato/', '', 401],
      ['/intranet/prato/', sara, 204],
      ['/intranet/prato/?a=b', sara, 204],
      ['/intranet/prato/', davide, 403],
      ['/intranet//prato/', sara, 403],
      ['/intranet/%70rato/', sara, 403],
      ['/', sara, 403],
      ['/nessun-sito/', sara, 403],
      ['', sara, 403],
    ] as const) {
      const { status: said, cache, body } = await question(server, { [uri]: target, [method]: 'GET', ...(cookie ? { cookie } : {}) })
      assert.equal([said, cache, body], [status, 'private, no-store', ''], `${target} ${cookie.length}`)
    }
  })

  test(`${server} may ask for reading only, and says which method`, async () => {
    for (const asked of ['POST', 'PUT', 'get', 'GET, HEAD', '']) assert.is((await question(server, { [uri]: '/prato/', [method]: asked })).status, 403, asked)
    assert.is((await question(server, { [uri]: '/prato/', [method]: 'HEAD' })).status, 204)
    assert.is((await question(server, { [uri]: '/prato/' })).status, 403)
  })

  test(`${server}’s endpoint believes no header of the other server`, async () => {
    const [otherUri, otherMethod] = HEADERS[server === 'nginx' ? 'caddy' : 'nginx']
    assert.is((await question(server, { [otherUri]: '/prato/', [otherMethod]: 'GET' })).status, 403)
    assert.is((await question(server, { [otherUri]: '/prato/', [otherMethod]: 'GET', [uri]: '/intranet/prato/', [method]: 'GET' })).status, 401)
  })

  test(`two targets in one question of ${server} are one that nobody reads`, async () => {
    assert.is((await question(server, { [uri]: '/prato/, /prato/', [method]: 'GET' })).status, 403)
  })
}

test.run()
