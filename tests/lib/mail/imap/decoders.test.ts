import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { base64Decoder, type PieceDecoder } from '../../../../lib/mail/imap/body/base64-decoder.ts'
import { decoderFor } from '../../../../lib/mail/imap/body/decoder-for.ts'
import { quotedPrintableDecoder } from '../../../../lib/mail/imap/body/quoted-printable-decoder.ts'
import { decodeQuotedPrintable } from '../../../../lib/mail/mime/decode-quoted-printable.ts'

const test = suite('parts that come in pieces')

/** What comes out when this comes in, cut at these places. */
function through(decode: PieceDecoder, encoded: Buffer, cuts: readonly number[]): Buffer {
  const places = [0, ...cuts.map((cut) => cut % (encoded.length + 1)).sort((a, b) => a - b), encoded.length]
  return Buffer.concat(places.slice(1).map((end, i) => Buffer.from(decode(encoded.subarray(places[i], end), i === places.length - 2))))
}

test('a file in base64 is the same wherever its pieces are cut', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.array(fc.nat(), { maxLength: 5 }), fc.integer({ min: 1, max: 80 }), (bytes, cuts, width) => {
      const encoded = (Buffer.from(bytes).toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\r\n')
      assert.equal(through(base64Decoder(), Buffer.from(encoded), cuts), Buffer.from(bytes))
    }),
  )
})

test('padding in the middle ends a unit and not the file, and what is no letter is passed over', () => {
  const encoded = Buffer.from(`${Buffer.from('uno').toString('base64')}\r\n${Buffer.from('due!').toString('base64')} *\u00e0\r\n${Buffer.from('tre').toString('base64')}`)
  assert.is(through(base64Decoder(), encoded, [3, 9, 11]).toString(), 'unodue!tre')
})

test('quoted-printable is the same in pieces as whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '=', '=C3=A0', '=\r\n', '\r\n', ' ', '\t', '=ZZ', 'è', '\n', '= \r\n'), { maxLength: 60 }), fc.array(fc.nat(), { maxLength: 5 }), (pieces, cuts) => {
      const encoded = Buffer.from(pieces.join(''))
      assert.equal(through(quotedPrintableDecoder(), encoded, cuts), Buffer.from(decodeQuotedPrintable(encoded)))
    }),
  )
})

test('an encoding nobody knows changes nothing', () => {
  assert.is(through(decoderFor('x-uuencode'), Buffer.from('=3D'), [1]).toString(), '=3D')
})

test.run()
