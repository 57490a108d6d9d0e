import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { downloadResponse } from '../../../../functions/webmail/parts/download.ts'
import type { LeasedMailbox } from '../../../../lib/mail/mailbox/mailbox-provider.ts'

const FILE = new Uint8Array(10_000).map((_, at) => (at * 31) % 251)

/** A download of the file in pieces of so many octets, and what became of the mailbox it came from. */
async function download(headers: Record<string, string>, { known = false, piece = 700, uid = 7 } = {}) {
  const released: (boolean | undefined)[] = []
  const content = async () => {
    let at = 0
    const bytes = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= FILE.length) return controller.close()
        controller.enqueue(FILE.slice(at, at + piece))
        at += piece
      },
    })
    return { size: known ? FILE.length : null, bytes }
  }
  const mailbox = { release: (sound?: boolean) => void released.push(sound) } as unknown as LeasedMailbox
  const response = await downloadResponse(new Request('https://posta.example/', { headers }), mailbox, { name: 'a.pdf', place: ['INBOX', '1', uid, '2'], content })
  return { response, bytes: new Uint8Array(await response.arrayBuffer()), released, etag: response.headers.get('etag') ?? '' }
}
const isPiece = (bytes: Uint8Array, first: number, last: number) => assert.is(Buffer.compare(bytes, FILE.subarray(first, last + 1)), 0)

test('a whole file says that it can be asked for in pieces, and how long it is where that is known', async () => {
  const encoded = await download({})
  assert.equal([encoded.response.status, encoded.response.headers.get('accept-ranges'), encoded.response.headers.get('content-length')], [200, 'bytes', null])
  isPiece(encoded.bytes, 0, 9999)
  const plain = await download({}, { known: true })
  assert.is(plain.response.headers.get('content-length'), '10000')
  assert.match(encoded.etag, /^"[0-9a-f]{32}"$/)
  assert.is(plain.etag, encoded.etag)
  assert.is.not((await download({}, { uid: 8 })).etag, encoded.etag, 'another message')
})

test('whatever piece is asked for, those octets come, and the mailbox is given back once, sound', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(9999), fc.nat(9999), fc.integer({ min: 1, max: 3000 }), fc.boolean(), async (one, two, piece, known) => {
      const [first, last] = [Math.min(one, two), Math.max(one, two)]
      const { response, bytes, released } = await download({ range: `bytes=${first}-${last}` }, { piece, known })
      assert.equal([response.status, response.headers.get('content-range'), response.headers.get('content-length')], [206, `bytes ${first}-${last}/10000`, String(last - first + 1)])
      isPiece(bytes, first, last)
      assert.equal(released, [true])
    }),
    { numRuns: 60 },
  )
})

test('a download that broke off goes on to the end, or from the end, and past it there is nothing', async () => {
  isPiece((await download({ range: 'bytes=4321-' })).bytes, 4321, 9999)
  isPiece((await download({ range: 'bytes=-10' })).bytes, 9990, 9999)
  isPiece((await download({ range: 'bytes=-99999' })).bytes, 0, 9999)
  isPiece((await download({ range: 'bytes=9000-99999' })).bytes, 9000, 9999)
  for (const range of ['bytes=10000-', 'bytes=5-4', 'bytes=-0']) {
    const { response, released } = await download({ range })
    assert.equal([response.status, response.headers.get('content-range')], [416, 'bytes */10000'], range)
    assert.is(released.length, 1)
  }
})

test('what is another file by now, several pieces, and what is no range at all come whole', async () => {
  const { etag } = await download({})
  assert.is((await download({ range: 'bytes=5-', 'if-range': etag })).response.status, 206)
  for (const headers of [{ range: 'bytes=5-', 'if-range': '"altro"' }, { range: 'bytes=0-1,5-9' }, { range: 'righe=1-2' }, { range: 'bytes=-' }, { range: `bytes=${'9'.repeat(40)}-` }]) {
    const { response, bytes } = await download(headers as unknown as Record<string, string>)
    assert.is(response.status, 200)
    isPiece(bytes, 0, 9999)
  }
})

test.run()
