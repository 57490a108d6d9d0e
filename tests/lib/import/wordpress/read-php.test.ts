import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isPhpList, type PhpValue } from '../../../../lib/import/wordpress/read/php-value.ts'
import { phpTexts, readPhp } from '../../../../lib/import/wordpress/read/read-php.ts'
import { php } from './wxr.ts'

const key = fc.string({ maxLength: 12 }).filter((text) => text !== '__proto__')
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.boolean(), fc.integer(), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(tie('value'), { maxLength: 5 }), fc.dictionary(key, tie('value'), { maxKeys: 5 })),
})).value

/** What was read as what JavaScript had. */
function plain(read: PhpValue | undefined): unknown {
  return isPhpList(read) ? Object.fromEntries([...read].map(([name, item]) => [name, plain(item)])) : read
}

function asObject(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return Object.is(given, -0) ? 0 : given
  return Object.fromEntries(Object.entries(given).map(([name, item]) => [name, asObject(item)]))
}

test('what PHP wrote is read as it was, whatever letters it has', () => {
  fc.assert(fc.property(value, (given) => {
    assert.equal(plain(readPhp(php(given))), asObject(given))
  }), { numRuns: 200 })
})

test('any other text is refused with no error, and in time that does not grow beyond its length', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(value, fc.nat(), fc.string({ maxLength: 4 })).map(([given, at, other]) => {
    const text = php(given)
    return text.slice(0, at % (text.length + 1)) + other + text.slice((at % (text.length + 1)) + other.length)
  })), (text) => {
    assert.not.throws(() => readPhp(text))
  }), { numRuns: 500 })
  const started = process.cpuUsage()
  for (const hostile of ['a:1:{i:0;'.repeat(100_000), `a:999999:{${'i:0;i:0;'.repeat(200_000)}`, `s:999999999:"${'x'.repeat(2_000_000)}";`, `s:4000000:"${'\n'.repeat(2_000_000)}`]) assert.is(readPhp(hostile), undefined)
  assert.ok(process.cpuUsage(started).user < 3_000_000)
})

test('objects and references are never made: they are refused wherever they are', () => {
  for (const text of ['O:8:"stdClass":0:{}', 'a:1:{i:0;O:3:"Foo":1:{s:1:"a";i:1;}}', 'C:3:"Foo":2:{{}}', 'a:2:{i:0;i:1;i:1;R:2;}', 'a:1:{i:0;r:1;}', 'E:3:"A:B";']) assert.is(readPhp(text), undefined, text)
})

test('a length counted before XML made each line end shorter is still found', () => {
  assert.is(readPhp('s:6:"a\nèb";'), 'a\nèb')
  assert.equal(phpTexts(readPhp('a:2:{i:0;s:8:"una\r\ndue";i:1;s:3:"tre";}'.replaceAll('\r\n', '\n'))), ['una\ndue', 'tre'])
})

test.run()
