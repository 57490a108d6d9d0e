import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { EntryFacts, ProposalFacts } from '../../../../lib/model/facts/proposal-facts.ts'
import { subjectsOf, summaryOf } from '../../../../lib/model/facts/summary.ts'
import { facts } from './facts.ts'

const NOTHING: ProposalFacts = { entries: [], media: [], rights: false, others: false }
const page = (what: EntryFacts['what'], before: object = {}, after: object = {}): EntryFacts => ({ path: 'content/prato/urp/evento/x.md', title: 'X', what, facts: facts('evento', before as never, after as never) })
const media = (how: 'added' | 'changed' | 'removed') => ({ path: 'x', how, sentence: '' })
const phone = (valore: string) => ({ contatti: [{ tipo: 'Telefono', valore }] })

const CASES: readonly (readonly [ProposalFacts, string])[] = [
  [{ ...NOTHING, entries: [page('change', { ...phone('1'), data_scadenza: '2026-04-30' }, { ...phone('2'), data_scadenza: '2026-04-18' })] }, 'cambia scadenza e telefono'],
  [{ ...NOTHING, entries: [page('change', { titolo: 'a', costo: '1 €', ...phone('1'), descrizione: 'a', body: 'a' }, { titolo: 'b', costo: '2 €', ...phone('2'), descrizione: 'b', body: 'b' })] }, 'cambia costo, telefono, titolo e altre 2 cose'],
  [{ ...NOTHING, entries: [page('change', { data_revisione: '2026-01-01' }, { data_revisione: '2027-01-01', data_verifica: '2026-01-01' })] }, 'conferma: è ancora giusto'],
  [{ ...NOTHING, entries: [page('new')] }, 'nuova pagina'],
  [{ ...NOTHING, entries: [page('removal')] }, 'toglie la pagina'],
  [{ ...NOTHING, entries: [page('move')] }, 'sposta la pagina'],
  [{ ...NOTHING, entries: [page('move', { costo: '1 €' }, { costo: '2 €' })] }, 'sposta la pagina, cambia costo'],
  [{ ...NOTHING, entries: [page('new'), page('new'), page('change', phone('1'), phone('2'))] }, '2 pagine nuove, cambia telefono'],
  [{ ...NOTHING, media: [media('added')] }, 'nuovo file'],
  [{ ...NOTHING, entries: [page('change', phone('1'), phone('2'))], media: [media('changed'), media('changed'), media('removed')] }, 'cambia telefono, sostituisce 2 file, toglie un file'],
  [{ ...NOTHING, rights: true }, 'cambia chi può fare che cosa'],
  [NOTHING, 'non cambia niente'],
]
for (const [made, said] of CASES) test(`«${said}»`, () => assert.is(summaryOf(made), said))

test('a thing that changes in several places is named once', () => {
  assert.is(subjectsOf([{ subject: 'telefono' }, { subject: 'telefono' }, { subject: 'scadenza' }]), 'telefono e scadenza')
})

test.run()
