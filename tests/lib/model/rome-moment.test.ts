import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { romeLocal, romeMoment } from '../../../lib/model/rome-moment.ts'

test('a time of the offices is one hour ahead in winter and two in summer', () => {
  assert.equal(romeMoment('2026-11-30T08:00'), { kind: 'moment', at: Date.UTC(2026, 10, 30, 7) })
  assert.equal(romeMoment('2026-07-01T08:00'), { kind: 'moment', at: Date.UTC(2026, 6, 1, 6) })
  assert.is(romeLocal(Date.UTC(2026, 10, 30, 7)), '2026-11-30T08:00')
})

test('the hour that the clocks skip is not there, the one they repeat is there twice', () => {
  for (const local of ['2027-03-28T02:00', '2027-03-28T02:59']) assert.equal(romeMoment(local), { kind: 'missing' })
  for (const local of ['2027-10-31T02:00', '2027-10-31T02:59']) assert.equal(romeMoment(local), { kind: 'twice' })
  for (const local of ['2027-03-28T01:59', '2027-03-28T03:00', '2027-10-31T01:59', '2027-10-31T03:00']) assert.is(romeMoment(local).kind, 'moment')
})

test('what is no day or no time is no moment', () => {
  for (const local of ['', 'domani', '2026-02-30T08:00', '2026-11-30T24:00', '2026-11-30T08:60', '2026-11-30 08:00', '2026-11-30T08:00Z', '2026-11-30T08:00:00', ' 2026-11-30T08:00']) {
    assert.equal(romeMoment(local), { kind: 'shape' }, local)
  }
})

test('whatever moment it is, its time on the wall leads back to it, unless that time comes twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 }), (minute) => {
      const at = minute * 60_000
      const read = romeMoment(romeLocal(at))
      if (read.kind !== 'twice') assert.equal(read, { kind: 'moment', at })
    }),
    { numRuns: 2000 },
  )
})

test.run()
