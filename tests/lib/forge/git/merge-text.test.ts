import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mergeText } from '../../../../lib/forge/git/merge/merge-text.ts'

const test = suite('joining two versions of a text')

const bytes = (text: string) => new TextEncoder().encode(text)
const joined = (base: string, ours: string, theirs: string) => {
  const result = mergeText(bytes(base), bytes(ours), bytes(theirs))
  return result && new TextDecoder('utf8', { ignoreBOM: true }).decode(result)
}
const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', 'è'), { maxLength: 10 }).map((lines) => lines.join('\n'))

test('a side that changed nothing leaves the other as it is, to the byte', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      assert.is(joined(base, other, base), other)
      assert.is(joined(base, base, other), other)
      assert.is(joined(base, other, other), other)
    }),
  )
})

test('which side is whose does not matter', () => {
  fc.assert(fc.property(text, text, text, (base, one, other) => assert.is(joined(base, one, other), joined(base, other, one))))
})

test('changes with a line between them are joined, changes that touch are not', () => {
  assert.is(joined('1\n2\n3\n', 'uno\n2\n3\n', '1\n2\ntre\n'), 'uno\n2\ntre\n')
  assert.is(joined('1\n2\n3\n', 'uno\n2\n3\n', '1\ndue\n3\n'), null)
  assert.is(joined('1\n2\n', '0\n1\n2\n', '1\n2\n3\n'), '0\n1\n2\n3\n')
  assert.is(joined('1\n', '1\nx\n', '1\ny\n'), null)
})

test('line ends, a missing last one and a byte order mark stay as they were', () => {
  assert.is(joined('1\r\n2\r\n3', 'uno\r\n2\r\n3', '1\r\n2\r\ntre'), 'uno\r\n2\r\ntre')
  assert.is(joined('\ufeff1\n2\n3\n', '\ufeff1\n2\ntre\n', '\ufeffuno\n2\n3\n'), '\ufeffuno\n2\ntre\n')
})

test('what is not text is never joined', () => {
  const base = Uint8Array.of(65, 10, 66, 10, 67, 10)
  assert.is(mergeText(base, Uint8Array.of(0, 10, 66, 10, 67, 10), Uint8Array.of(65, 10, 66, 10, 68, 10)), null)
  assert.is(mergeText(base, Uint8Array.of(0xe8, 10, 66, 10, 67, 10), Uint8Array.of(65, 10, 66, 10, 68, 10)), null)
})

test('two people may correct the two ends of a table of a hundred thousand rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `${row};valore\n`)
  const merged = joined(rows.join(''), ['prima\n', ...rows.slice(1)].join(''), [...rows.slice(0, -1), 'ultima\n'].join(''))
  assert.is(merged, ['prima\n', ...rows.slice(1, -1), 'ultima\n'].join(''))
})

test('two hostile rewrites of five megabytes are given up in seconds', () => {
  const started = process.cpuUsage()
  const rewrite = (seed: number) => Array.from({ length: 1_200_000 }, (_, row) => `${(row * seed) % 97}\n`).join('')
  assert.is(joined(rewrite(7), rewrite(11), rewrite(13)), null)
  const { user } = process.cpuUsage(started)
  assert.ok(user < 10_000_000, `${user} µs of processor`)
})

test.run()
