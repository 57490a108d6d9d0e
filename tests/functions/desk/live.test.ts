import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestPortal } from '../../e2e/portal.ts'
import { proposingAt } from '../../e2e/proposing.ts'
import { notice } from '../../lib/workflow/scene.ts'

interface Context {
  portal: Awaited<ReturnType<typeof openTestPortal>>
  cookie: string
}

const test = suite<Context>('live')
test.before(async (context) => {
  context.portal = await openTestPortal()
  context.cookie = await proposingAt(context.portal.url).enter('elena-bassi')
})
test.after(({ portal }) => portal.end())

const PATH = 'content/prato/polizia-municipale/notizia/dal-vivo.md'
const open = ({ portal }: Context, cookie: string, signal?: AbortSignal) => fetch(`${portal.url}/api/desk/live`, { headers: { cookie }, ...(signal && { signal }) })

/** Reads a stream until it has said so many revisions, or ends. */
async function revisions(response: Response, wanted: number, onFirst: () => void = () => undefined): Promise<readonly string[]> {
  const found: string[] = []
  const decoder = new TextDecoder()
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    for (const [, name = ''] of decoder.decode(bytes).matchAll(/event: revision\ndata: (\S+)/g)) {
      found.push(name)
      if (found.length === 1) onFirst()
    }
    if (found.length >= wanted) break
  }
  return found
}

test('a desk that listens is told at once where things stand, and again when somebody writes', async (context) => {
  const response = await open(context, context.cookie)
  assert.is(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.match(response.headers.get('cache-control') ?? '', /no-store/)
  const names = await revisions(response, 2, () => void proposingAt(context.portal.url).save('marta-campi', PATH, notice('polizia-municipale', 'Dal vivo', 'Testo.')))
  assert.is(new Set(names).size, 2)
})

test('who is not logged in is told nothing', async ({ portal }) => {
  assert.is((await fetch(`${portal.url}/api/desk/live`)).status, 401)
})

test('a queue that has not changed is not sent again, and one that has is', async ({ portal, cookie }) => {
  const get = (etag?: string) => fetch(`${portal.url}/api/desk/proposals`, { headers: { cookie, ...(etag && { 'if-none-match': etag }) } })
  const first = await get()
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^"[0-9a-f]{32}"$/)
  assert.match(first.headers.get('cache-control') ?? '', /no-store/)
  const same = await get(etag)
  assert.is(same.status, 304)
  assert.is(await same.text(), '')
  await proposingAt(portal.url).propose('marta-campi', PATH.replace('dal-vivo', 'un-altro'), notice('polizia-municipale', 'Un altro', 'Testo.'))
  const other = await get(etag)
  assert.is(other.status, 200)
  assert.is.not(other.headers.get('etag'), etag)
})

test('the answer of one person is not the answer of another', async ({ portal, cookie }) => {
  const mine = await fetch(`${portal.url}/api/desk/proposals`, { headers: { cookie } })
  const franco = await proposingAt(portal.url).enter('franco-tesi')
  const theirs = await fetch(`${portal.url}/api/desk/proposals`, { headers: { cookie: franco, 'if-none-match': mine.headers.get('etag') ?? '' } })
  assert.is(theirs.status, 200)
})

test('a server that closes ends the streams of the desks that listen, and cuts none', async () => {
  const portal = await openTestPortal()
  const cookie = await proposingAt(portal.url).enter('elena-bassi')
  const rest = revisions(await fetch(`${portal.url}/api/desk/live`, { headers: { cookie } }), Infinity)
  await portal.end()
  // A connection that is cut would be an error of whoever reads.
  assert.is((await rest).length <= 1, true)
})

test.run()
