import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { appointmentInWords } from '../../../admin/desk/queue/appointment-words.ts'
import { choicesOf } from '../../../admin/desk/queue/choices.ts'
import { deadlineInWords } from '../../../admin/desk/queue/deadline-words.ts'
import { folded } from '../../../admin/desk/queue/find.ts'
import { isLightFor, linesOf, nextOf } from '../../../admin/desk/queue/lines.ts'
import { type Filters, NO_FILTERS, proposalHref, queueHref, readRoute } from '../../../admin/desk/route.ts'
import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { ELENA, lineOf, PROPOSALS } from './stand/proposals.ts'

const items = PROPOSALS.map(lineOf)
const [first] = items
const numbers = (lines: readonly { number: number }[]) => lines.map(({ number }) => number)
const shown = (filters: Partial<Filters>, of: readonly QueueItem[] = items) => numbers(linesOf(of, { ...NO_FILTERS, ...filters }, ELENA.id))
const line = (own: Partial<QueueItem>): QueueItem => {
  if (!first) throw new Error('the stand has no proposal')
  return { ...first, ...own }
}
const due = (day: string, late = 0) => ({ day, from: 'promise', late }) as const

test('what could not be published comes first, then by promise the latest ones first, then what the clock publishes, drafts last', () => {
  const failure = { sentence: 'Il testo è cambiato.', remedy: '', at: 0 }
  const queue = [
    line({ number: 1, status: 'draft', deadline: null }),
    line({ number: 2, deadline: null, publishAt: 1 }),
    line({ number: 3, deadline: due('2026-12-03') }),
    line({ number: 4, deadline: due('2026-11-20', 5) }),
    line({ number: 5, deadline: due('2026-12-01') }),
    line({ number: 6, deadline: due('2026-12-09'), failure }),
  ]
  assert.equal(shown({}, queue), [6, 4, 5, 3, 2, 1])
})

test('of two promised for one day the one that has waited longer comes first', () => {
  assert.equal(shown({}, [line({ number: 2, createdAt: 20, deadline: due('2026-12-01') }), line({ number: 1, createdAt: 10, deadline: due('2026-12-01') })]), [1, 2])
})

test('the queue is narrowed by state, by office, by board, by lane', () => {
  assert.equal(shown({ status: 'pending_publish' }), [9])
  assert.equal(shown({ office: 'servizi-educativi' }).sort(), [14, 8])
  assert.equal(shown({ board: 'comune-di-prato' }).length, items.length)
  assert.equal(shown({ board: 'intranet-dei-comuni' }), [])
  assert.equal(shown({ lane: 'light' }, [line({ number: 1, lane: { name: 'light', why: '' } }), line({ number: 2 })]), [1])
})

test('what waits for me, what I have in hand and what I wrote are three different things', () => {
  const franco = { id: 'franco', name: 'Franco' }
  const queue = [line({ number: 1 }), line({ number: 2, takenBy: ELENA }), line({ number: 3, takenBy: franco }), line({ number: 4, own: true, can: { sendBack: false, approve: false, publish: false, reject: false } })]
  assert.equal(shown({ whose: 'waiting' }, queue), [1, 2])
  assert.equal(shown({ whose: 'taken' }, queue), [2])
  assert.equal(shown({ whose: 'written' }, queue), [4])
})

test('what the clock will publish waits for nobody, until it fails', () => {
  assert.equal(shown({ whose: 'waiting' }, [line({ publishAt: 5 })]), [])
  assert.equal(shown({ whose: 'waiting' }, [line({ number: 1, publishAt: 5, failure: { sentence: '', remedy: '', at: 6 } })]), [1])
})

test('words are found without accents and by their beginning, in title, summary, office, names and number', () => {
  const queue = [line({ number: 77, title: 'La città dell’arte', summary: 'cambia telefono', office: 'Cultura', author: { id: 'x', name: 'Niccolò Però' } })]
  for (const said of ['citta', 'CITTÀ', 'arte', 'tele', 'cult', 'nicco pero', '77']) assert.equal(shown({ find: folded(said) }, queue), [77], said)
  for (const said of ['itta', 'teatro', '7 teatro']) assert.equal(shown({ find: folded(said) }, queue), [], said)
})

test('each filter says how many lines it would leave beside the others', () => {
  const queue = [line({ number: 1, office: 'Anagrafe' }), line({ number: 2, office: 'Anagrafe', status: 'draft' }), line({ number: 3, office: 'Cultura' })]
  const { office, status } = choicesOf(queue, { ...NO_FILTERS, status: 'pending_review' }, ELENA.id)
  assert.equal(office.map(({ label, count }) => [label, count]), [['Anagrafe', 1], ['Cultura', 1]])
  assert.equal(status.map(({ value, count }) => [value, count]), [['draft', 1], ['pending_review', 2], ['pending_publish', 0]])
})

test('after a proposal comes what I have in hand, then the most urgent that waits for me; what others have in hand never', () => {
  const queue = [line({ number: 1, deadline: due('2026-12-01') }), line({ number: 2, deadline: due('2026-12-02'), takenBy: ELENA }), line({ number: 3, deadline: due('2026-11-01', 3), takenBy: { id: 'franco', name: 'Franco' } })]
  assert.is(nextOf(queue, 9, ELENA.id)?.number, 2)
  assert.is(nextOf(queue, 2, ELENA.id)?.number, 1)
  assert.is(nextOf([], 12, ELENA.id), undefined)
})

test('only what is light, is mine to publish and is in no package may be published with others', () => {
  const light = { lane: { name: 'light', why: '' } } as const
  assert.ok(isLightFor(ELENA.id, line(light)))
  for (const not of [{}, { ...light, package: { id: 'p', title: 'P' } }, { ...light, status: 'draft' as const }, { ...light, can: { sendBack: true, approve: true, publish: false, reject: true } }]) assert.not.ok(isLightFor(ELENA.id, line(not)))
})

test('a promise is said as people say it', () => {
  assert.is(deadlineInWords(due('2026-12-03'), '2026-11-28'), 'entro giovedì 3 dicembre')
  assert.is(deadlineInWords(due('2027-01-04'), '2026-12-28'), 'entro lunedì 4 gennaio 2027')
  assert.is(deadlineInWords(due('2026-11-28'), '2026-11-28'), 'entro oggi')
  assert.is(deadlineInWords(due('2026-12-01'), '2026-11-30'), 'entro domani')
  assert.is(deadlineInWords(due('2026-11-26', 2), '2026-11-30'), 'in ritardo di 2 giorni lavorativi')
  assert.is(deadlineInWords(due('2026-11-27', 1), '2026-11-28'), 'in ritardo di 1 giorno lavorativo')
})

test('an appointment is said with its day, in the time of the offices', () => {
  const now = Date.parse('2026-11-28T10:00Z')
  assert.is(appointmentInWords(Date.parse('2026-11-30T07:00Z'), now), 'in linea lunedì alle 8')
  assert.is(appointmentInWords(Date.parse('2026-12-18T08:30Z'), now), 'in linea venerdì 18 dicembre alle 9:30')
  assert.is(appointmentInWords(Date.parse('2026-11-30T00:00Z'), now), 'in linea lunedì all’1')
})

test('an address says which proposal is open or how the queue is narrowed, and is read back', () => {
  assert.equal(readRoute(proposalHref(12)), { at: 'proposal', number: 12 })
  const filters = { find: 'ponte-di-legno', board: 'comune-di-prato', office: 'polizia-municipale', status: 'pending_review', lane: 'heavy', whose: 'waiting' } as const
  assert.is(queueHref(filters), '#/?cerca=ponte-di-legno&tavolo=comune-di-prato&ufficio=polizia-municipale&stato=in-revisione&corsia=pesante&quali=aspettano-me')
  assert.equal(readRoute(queueHref(filters)), { at: 'queue', filters })
})

test('the rules and a change of them have their addresses', () => {
  assert.equal(readRoute('#/regole'), { at: 'rules' })
  assert.equal(readRoute('#/regole/modifica'), { at: 'change-rules' })
})

test('an address that says nothing known is the whole queue', () => {
  for (const hash of ['', '#', '#/', '#/proposta/0', '#/proposta/1e9', '#/proposta/12/x', '#/?stato=chiusa', '#/?quali=tutte', '#/altro', '#/regole/altro']) {
    assert.equal(readRoute(hash), { at: 'queue', filters: NO_FILTERS }, hash)
  }
})

test.run()
