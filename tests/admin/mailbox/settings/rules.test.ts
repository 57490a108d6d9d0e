import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { filterFaults } from '../../../../admin/mailbox/settings/rules/filter-faults.ts'
import { vacationFaults } from '../../../../admin/mailbox/settings/rules/vacation-faults.ts'

const VACATION = { enabled: true, since: '2026-12-01', until: '2026-12-10', subject: '', text: 'Torno il 10.' }

test('an answer while away has something to say and days in their order', () => {
  assert.equal(vacationFaults(VACATION, '2026-11-28'), { text: null, until: null })
  assert.match(vacationFaults({ ...VACATION, text: ' ' }, '2026-11-28').text ?? '', 'che cosa rispondere')
  assert.match(vacationFaults({ ...VACATION, until: '2026-11-30' }, '2026-11-28').until ?? '', 'prima')
  assert.match(vacationFaults(VACATION, '2026-12-20').until ?? '', 'già passati')
  assert.equal(vacationFaults({ ...VACATION, enabled: false, text: '' }, '2026-12-20'), { text: null, until: null })
})

test('what is missing in a filter is said with its name', () => {
  const filter = { name: 'Bandi', enabled: true, conditions: [{ field: 'subject' as const, contains: 'bando' }], action: { kind: 'move' as const, folder: 'Bandi' } }
  assert.equal(filterFaults([filter]), [])
  const wrong = filterFaults([{ ...filter, name: ' ' }, { ...filter, conditions: [{ field: 'from', contains: '' }] }, { ...filter, action: { kind: 'move', folder: '' } }])
  assert.equal(wrong, ['Il filtro 1 non ha un nome.', 'Nel filtro «Bandi» manca che cosa cercare.', 'Nel filtro «Bandi» manca la cartella.'])
})

test.run()
