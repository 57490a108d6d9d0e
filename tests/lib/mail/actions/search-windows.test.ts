import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readCursor, writeCursor } from '../../../../lib/mail/actions/search/search-cursor.ts'
import { searchWindows } from '../../../../lib/mail/actions/search/search-windows.ts'

const NOW = Date.UTC(2026, 10, 28, 12)
const DAY = 24 * 60 * 60 * 1000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const holds = (day: string, { since, until }: { since?: string; until?: string }) => (since === undefined || day >= since) && (until === undefined || day <= until)

test('windows of a large folder cover every day once, the newest first', () => {
  const windows = searchWindows({ text: 'nido' }, { total: 50_000 }, NOW)
  assert.equal(windows.length, 4)
  fc.assert(fc.property(fc.integer({ min: -10, max: 9000 }), (back) => {
    const day = dayOf(NOW - back * DAY)
    assert.is(windows.filter((window) => holds(day, window)).length, 1, day)
  }))
  assert.equal(windows.map(({ since }) => since ?? ''), [...windows.map(({ since }) => since ?? '')].sort().reverse())
})

test('what was asked for stays within what was asked', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (a, b, c) => {
    const asked = { text: 'x', since: dayOf(NOW - Math.max(a, b) * DAY), until: dayOf(NOW - Math.min(a, b) * DAY) }
    const day = dayOf(NOW - c * DAY)
    assert.is(searchWindows(asked, { total: 50_000 }, NOW).filter((window) => holds(day, window)).length, holds(day, asked) ? 1 : 0)
  }))
})

test('a small folder, or a search that reads no text, is looked through at once', () => {
  assert.equal(searchWindows({ text: 'x' }, { total: 2000 }, NOW), [{ text: 'x' }])
  assert.equal(searchWindows({ from: 'x' }, { total: 90_000 }, NOW), [{ from: 'x' }])
})

test('where a search stopped is told and read again; anything else is none', () => {
  const place = { folder: 'Archivio/Perché «sì»', window: 2, from: 50 }
  assert.equal(readCursor(writeCursor(place)), place)
  fc.assert(fc.property(fc.string(), (text) => assert.is(readCursor(text), null)))
  assert.is(readCursor(Buffer.from('{"folder":"x","window":-1,"from":0}').toString('base64url')), null)
})

test.run()
