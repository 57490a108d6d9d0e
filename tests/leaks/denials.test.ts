import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ENDPOINTS } from '../../functions/endpoints.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { visitorOf } from '../functions/visitor.ts'
import { audienceOf } from './audience.ts'
import { servedOutputs, wholeOf } from './served.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter } = visitorOf(portal.url)
const { sites } = await audienceOf('content')
const outputs = (await servedOutputs(portal.dataDir, sites)).map(({ url }) => url)
// Which areas there are is on the first page of the intranet: what they hold is not.
const restricted = outputs.filter((url) => /^\/intranet\/(prato|prato-personale|cantagallo)\/./.test(url))

/** The same form as a path that exists, and nothing there. */
const invented = (url: string) => url.replace(/[^/]+(?=\/?$)/, (name) => (name.includes('.') ? `non-esiste-${name.length}.${name.split('.').at(-1) ?? ''}` : `non-esiste-${name.length}`))

/**
 * All that someone gets, but for the path they asked for, which the log-in link says again, the clock, and where the archive
 * stands: a stream tells it at once or a moment after it has begun, whatever was asked.
 */
async function answerTo(method: string, url: string, cookie: string): Promise<string> {
  const response = await fetch(portal.url + url, { method, redirect: 'manual', headers: cookie ? { cookie } : {} })
  const whole = Buffer.from(await wholeOf(response)).toString('latin1')
  return whole.replace(/^event: revision\ndata: [0-9a-f]{16}\n\n/m, '').replace(/^date: .*$/m, '').replace(/^content-length: .*$/m, '').replace(/next=[^"]*"/, 'next="')
}

for (const [who, id] of [['someone without a session', ''], ['an employee of another body', 'davide-riva']] as const) {
  for (const method of ['GET', 'HEAD'] as const) {
    test(`${method} by ${who} of ${restricted.length} restricted paths that exist, and of as many that do not, has one answer`, async () => {
      const cookie = id ? await enter(id) : ''
      const answers = new Set<string>()
      for (const url of restricted) for (const asked of [url, invented(url), url.replace(/\/$/, '')]) answers.add(await answerTo(method, asked, cookie))
      assert.is(answers.size, 1, [...answers].map((text) => text.slice(0, 400)).join('\n———\n'))
      assert.match([...answers][0] ?? '', id ? /^403\n/ : /^401\n/)
    })
  }
}

test('the answers of a reader who may read do differ, so they are told apart', async () => {
  const cookie = await enter('sara-monti')
  const own = restricted.find((url) => url.startsWith('/intranet/prato/documento/') && url.endsWith('/')) ?? ''
  assert.not.equal(await answerTo('GET', own, cookie), await answerTo('GET', invented(own), cookie))
})

test('a path that is in the repository and in no site is denied like any other', async () => {
  const cookie = await enter('davide-riva')
  const wanted = await answerTo('GET', '/intranet/prato/non-esiste/', cookie)
  for (const path of ['/intranet/prato/notizia/sala-rossa-di-nuovo-aperta.md', '/intranet/prato/media/', '/intranet/prato/documento', '/INTRANET/Prato/', '/intranet/prato/index.html', '/intranet/prato.html']) {
    assert.is(await answerTo('GET', path, cookie), wanted, path)
  }
})

test('what an action may not show is refused as what is not there', async () => {
  const cookie = await enter('davide-riva')
  const post = async (path: string, body: unknown) => {
    const response = await fetch(portal.url + path, { method: 'POST', headers: { cookie, origin: portal.url, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return Buffer.from(await wholeOf(response)).toString().replace(/^date: .*$/m, '')
  }
  const entry = (slug: string) => post('/api/cms/entry', { path: `content/intranet/prato/notizia/${slug}.md` })
  assert.is(await entry('sala-rossa-di-nuovo-aperta'), await entry('non-esiste'))
  for (const { path } of ENDPOINTS.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/'))) {
    const file = (name: string) => answerTo('GET', `${path}?path=content/intranet/prato/media/${name}`, cookie)
    assert.is(await file('sala-rossa.svg'), await file('non-esiste.svg'), path)
  }
})

test.run()
