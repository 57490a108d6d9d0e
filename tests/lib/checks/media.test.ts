import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { InvalidMediaProblem } from '../../../lib/checks/invalid-media-problem.ts'
import { checkMedia, MAX_MEDIA_BYTES } from '../../../lib/checks/media.ts'

const at = (name: string) => `content/prato/urp/media/${name}`
const PNG = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))
const GIF = Uint8Array.from(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64'))
const PDF = new TextEncoder().encode('%PDF-1.7\n')
const ZIP = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])
/** A PNG that says it is 100,000 × 100,000: small to send, huge to open. */
const BOMB = Uint8Array.from([...PNG.slice(0, 16), 0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0, ...PNG.slice(24)])

for (const [name, bytes] of [['a.png', PNG], ['a.gif', GIF], ['modulo.pdf', PDF], ['modulo-2026.odt', ZIP], ['tabella.xlsx', ZIP]] as const) {
  test(`${name} is what its name says, and is taken`, () => assert.not.throws(() => checkMedia(at(name), bytes)))
}

const BAD: readonly (readonly [name: string, bytes: Uint8Array, why: string])[] = [
  ['a.jpg', PNG, 'image'],
  ['a.png', new TextEncoder().encode('<svg/>'), 'image'],
  ['a.png', BOMB, 'image'],
  ['a.png', new Uint8Array(), 'empty'],
  ['a.png', new Uint8Array(MAX_MEDIA_BYTES + 1), 'large'],
  ['a.pdf', PNG, 'content'],
  ['a.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
  ['a.html', new TextEncoder().encode('<p>'), 'kind'],
  ['a.js', new TextEncoder().encode('1'), 'kind'],
  ['a.php.png', PDF, 'image'],
  ['Foto Mia.png', PNG, 'name'],
  ['../x.png', PNG, 'name'],
  ['.png', PNG, 'name'],
  ['a..png', PNG, 'name'],
]

for (const [name, bytes, why] of BAD) {
  test(`${name} of ${bytes.length} bytes is refused (${why}), with what to do`, () => {
    try {
      checkMedia(at(name), bytes)
    } catch (error) {
      assert.instance(error, InvalidMediaProblem)
      assert.is((error as InvalidMediaProblem).data.why, why)
      assert.ok((error as InvalidMediaProblem).remedy)
      return
    }
    assert.unreachable('it was taken')
  })
}

test('whatever the bytes are, the answer is yes or a sentence, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.png', 'a.jpg', 'a.webp', 'a.avif', 'a.gif', 'a.pdf'), fc.constantFrom(PNG, GIF, PDF, new Uint8Array()), (tail, name, head) => {
      try {
        checkMedia(at(name), Uint8Array.from([...head.slice(0, 12), ...tail]))
      } catch (error) {
        assert.instance(error, InvalidMediaProblem)
      }
    }),
    { numRuns: 2000 },
  )
})

test.run()
