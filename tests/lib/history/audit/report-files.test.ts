import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { csvLine } from '../../../../lib/history/audit/csv-line.ts'
import { readAuditPeriod } from '../../../../lib/model/audit/audit-period.ts'
import { parseCsv } from './parse-csv.ts'

/** What a spreadsheet works out rather than shows (OWASP, CSV injection). */
const WORKED_OUT = ['=1+1', '+39', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '  =cmd|\' /C calc\'!A0', '＝1', '\u00a0=1', '\ufeff=1']

test('whatever a field holds, another reader of RFC 4180 gets it back, but that a formula begins with an apostrophe', () => {
  const field = fc.oneof(fc.string(), fc.constantFrom(...WORKED_OUT), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', ' ', 'à') }))
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (records) => {
      const read = parseCsv(records.map(csvLine).join(''))
      assert.equal(read.map((record) => record.map((text) => text.replace(/^'/, ''))), records.map((record) => record.map((text) => text.replace(/^'/, ''))))
    }),
  )
})

for (const text of WORKED_OUT) {
  test(`a spreadsheet does not work out ${JSON.stringify(text)}`, () => {
    assert.equal(parseCsv(csvLine([text])), [[`'${text}`]])
  })
}

test('a period has two days that there are, in order', () => {
  assert.equal(readAuditPeriod('2026-01-01', '2026-12-31'), { from: '2026-01-01', to: '2026-12-31' })
  for (const [from, to] of [['2026-02-30', '2026-12-31'], ['2026-12-31', '2026-01-01'], ['', '2026-01-01'], ['2026-1-1', '2026-01-02'], ['2026-01-01', '2026-01-01T00:00']]) assert.is(readAuditPeriod(from ?? '', to ?? ''), null)
})

test.run()
