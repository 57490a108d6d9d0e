import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { FieldChange } from '../../../lib/model/compare/field-change.ts'
import { compareEntries } from '../../../lib/model/compare.ts'
import type { Entry } from '../../../lib/model/entry.ts'

function entry(type: string, values: Record<string, unknown>): Entry {
  return { path: `content/prato/urp/${type}/prova.md`, site: 'prato', owner: 'urp', type, slug: 'prova', values }
}

const unit = (values: Record<string, unknown>) => entry('unita', { titolo: 'Anagrafe', ...values })
const phone = (valore: string, nota?: string) => ({ tipo: 'Telefono', valore, ...(nota ? { nota } : {}) })
const told = (changes: readonly FieldChange[]) => changes.map(({ label, before, after, how }) => [how, label, before, after])
const compare = (before: Record<string, unknown>, after: Record<string, unknown>) => told(compareEntries(unit(before), unit(after), 'public'))

test('a telephone that changes is one change, named as in the form', () => {
  const changes = compareEntries(
    unit({ contatti: [phone('+39 0574 000000'), { tipo: 'Email', valore: 'urp@prato.example' }] }),
    unit({ contatti: [phone('+39 0574 000000'), { tipo: 'Email', valore: 'anagrafe@prato.example' }] }),
    'public',
  )
  assert.equal(changes, [
    { field: 'contatti.1.valore', label: 'Contatti › 2 › Valore', before: 'urp@prato.example', after: 'anagrafe@prato.example', how: 'changed', show: 'value' },
  ])
})

test('a contact put first is one change, not all of them', () => {
  const [a, b, c] = [phone('+39 0574 000001'), phone('+39 0574 000002'), { tipo: 'Email', valore: 'urp@prato.example', nota: 'sempre' }]
  assert.equal(compare({ contatti: [a, b] }, { contatti: [c, a, b] }), [['added', 'Contatti › 1', null, 'Tipo: Email\nValore: urp@prato.example\nNota: sempre']])
  assert.equal(compare({ contatti: [c, a, b] }, { contatti: [a, b] }), [['removed', 'Contatti › 1', 'Tipo: Email\nValore: urp@prato.example\nNota: sempre', null]])
})

test('a line of the hours that moves is said to move', () => {
  assert.equal(compare({ orari: ['lunedì 9–13', 'giovedì 15–17', 'sabato chiuso'] }, { orari: ['sabato chiuso', 'lunedì 9–13', 'giovedì 15–17'] }), [
    ['moved', 'Orari › 1', '3. sabato chiuso', '1. sabato chiuso'],
  ])
})

test('a line that is rewritten is one change, a line that becomes another is two', () => {
  assert.equal(compare({ orari: ['lunedì 9:00–13:00'] }, { orari: ['lunedì 9:00–12:30'] }), [['changed', 'Orari › 1', 'lunedì 9:00–13:00', 'lunedì 9:00–12:30']])
  assert.equal(compare({ orari: ['chiuso ad agosto'] }, { orari: ['lunedì 9:00–12:30'] }), [
    ['removed', 'Orari › 1', 'chiuso ad agosto', null],
    ['added', 'Orari › 1', null, 'lunedì 9:00–12:30'],
  ])
})

test('of lines that are all the same, the one that changes is the one that is told', () => {
  const same = ['anagrafe', 'anagrafe', 'anagrafe', 'anagrafe']
  for (const at of same.keys()) {
    const changes = compareEntries(unit({ orari: same }), unit({ orari: same.with(at, 'cosa mai vista') }), 'public')
    assert.equal([...new Set(changes.map(({ field }) => field))], [`orari.${String(at)}`])
  }
})

test('dates, times, choices and relations are in words', () => {
  const before = entry('evento', { tipo: 'Mostra', inizio: '2026-03-02T18:00', luogo: 'villa', data_revisione: '2026-12-01', argomenti: [] })
  const after = entry('evento', { tipo: 'Mostra', inizio: '2026-03-03T09:30', luogo: 'museo-civico', data_revisione: '2027-12-01', argomenti: [] })
  const titles = (type: string, slug: string) => (type === 'luogo' && slug === 'museo-civico' ? 'Museo civico' : undefined)
  assert.equal(told(compareEntries(before, after, 'public', titles)), [
    ['changed', 'Comincia', '2 marzo 2026, ore 18:00', '3 marzo 2026, ore 09:30'],
    ['changed', 'Luogo', 'villa', 'Museo civico'],
    ['changed', 'Da ricontrollare entro', '1° dicembre 2026', '1° dicembre 2027'],
  ])
})

test('a group inside a group is named from the outside in', () => {
  const service = (online: object | undefined) => entry('servizio', { accesso: { ...(online ? { online } : {}), uffici: ['anagrafe'] } })
  assert.equal(told(compareEntries(service(undefined), service({ url: 'https://servizi.prato.example/nido', etichetta: 'Fai domanda' }), 'public')), [
    ['added', 'Accedi al servizio › In rete › Indirizzo', null, 'https://servizi.prato.example/nido'],
    ['added', 'Accedi al servizio › In rete › Scritta sul pulsante', null, 'Fai domanda'],
  ])
})

test('an image is its file and what it says', () => {
  const changes = compareEntries(
    unit({ immagine: { file: '/urp/media/sede.jpg', alt: 'La sede' } }),
    unit({ immagine: { file: '/urp/media/sede-nuova.jpg', decorativa: true } }),
    'public',
  )
  assert.equal(changes.map(({ label, how, show }) => [label, how, show]), [
    ['Immagine', 'changed', 'image'],
    ['Immagine › Testo alternativo', 'removed', 'value'],
    ['Immagine › Solo decorativa', 'added', 'value'],
  ])
})

test('a new page is all added, a removed one all removed', () => {
  const page = unit({ competenze: 'Rilascia certificati.', contatti: [phone('+39 0574 000000')] })
  assert.equal(told(compareEntries(null, page, 'public')).map(([how, label]) => [how, label]), [['added', 'Titolo'], ['added', 'Competenze'], ['added', 'Contatti › 1']])
  assert.ok(compareEntries(page, null, 'public').every(({ how, after }) => how === 'removed' && after === null))
})

test('what an editor re-spells is no change', () => {
  const before = { competenze: 'Rilascia certificati.', body: 'Titolo\n======\n\n* uno\n* due\n\n_così_', contatti: [{ tipo: 'Telefono', valore: '+39 0574 000000' }] }
  const after = { contatti: [{ nota: '', valore: '+39 0574 000000 ', tipo: 'Telefono' }], body: '# Titolo\r\n\r\n- uno\r\n- due\r\n\r\n*così*\r\n', competenze: ' Rilascia certificati.\n', orari: [], protocollo: {} }
  assert.equal(compare(before, after), [])
  assert.equal(compare({ competenze: 'Citta\u0300' }, { competenze: 'Citt\u00e0' }), [])
})

test('one word of the body is a change shown as text', () => {
  const [change] = compareEntries(entry('notizia', { body: 'Il ponte è chiuso.' }), entry('notizia', { body: 'Il ponte è aperto.' }), 'public')
  assert.equal(change, { field: 'body', label: 'Testo', before: 'Il ponte è chiuso.', after: 'Il ponte è aperto.', how: 'changed', show: 'text' })
})

const word = fc.constantFrom('anagrafe', 'tributi', 'sport', 'scuola', 'casa', 'verde', 'mensa', 'nido')
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const contact = fc.record({ tipo: fc.constantFrom('Telefono', 'Email', 'PEC'), valore: line, nota: line }, { requiredKeys: ['tipo', 'valore'] })
const values = fc.record(
  {
    titolo: line,
    competenze: line,
    sede: word,
    orari: fc.array(line, { maxLength: 6 }),
    contatti: fc.array(contact, { maxLength: 6 }),
    argomenti: fc.uniqueArray(fc.constantFrom('Sport', 'Turismo', 'Musei'), { maxLength: 3 }),
    data_revisione: fc.constantFrom('2026-01-31', '2027-02-28'),
    immagine: fc.record({ file: fc.constantFrom('/urp/media/a.jpg', '/urp/media/b.jpg'), alt: line }),
    protocollo: fc.record({ numero: line, data: fc.constantFrom('2026-01-31', '2027-02-28') }),
    body: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n')),
  },
  { requiredKeys: ['titolo'] },
)

test('equal entries have no change, whatever the order of their keys', () => {
  fc.assert(
    fc.property(values, (one) => {
      const reversed = Object.fromEntries(Object.entries(structuredClone(one)).reverse())
      assert.equal(compareEntries(unit(one), unit(reversed), 'public'), [])
    }),
  )
})

test('every field that differs is reported, and no field that does not', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const reported = new Set(compareEntries(unit(before), unit(after), 'public').map(({ field }) => field.split('.')[0]))
      const differing = Object.keys({ ...before, ...after }).filter((key) => spelled(before[key as never]) !== spelled(after[key as never]))
      assert.equal([...reported].sort(), differing.sort())
    }),
  )
})

test('one leaf changed anywhere is reported at that leaf or at the element that holds it', () => {
  fc.assert(
    fc.property(values.filter((one) => leavesOf(one).length > 0), fc.nat(), (before, pick) => {
      const leaves = leavesOf(before)
      const path = leaves[pick % leaves.length] as string[]
      const after = structuredClone(before)
      setAt(after, path, 'cosa-mai-vista')
      const fields = compareEntries(unit(before), unit(after), 'public').map(({ field }) => field)
      assert.ok(fields.length > 0 && fields.every((field) => path.join('.').startsWith(field)), `${path.join('.')} in ${fields.join(' ')}`)
    }),
  )
})

test('the changes applied to the old list give the new list', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 7 }), fc.array(line, { maxLength: 7 }), (before, after) => {
      const changes = compareEntries(unit({ orari: before }), unit({ orari: after }), 'public')
      const gone = [...changes.map((change) => change.before).filter((text) => text !== null)].map(withoutPlace)
      const come = [...changes.map((change) => change.after).filter((text) => text !== null)].map(withoutPlace)
      assert.equal([...without(before, gone), ...come].sort(), [...after].sort())
    }),
  )
})

test('the story read backwards is the same story', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const onward = compareEntries(unit(one), unit(other), 'public').map(({ before, after, how }) => [how, before, after])
      const backward = compareEntries(unit(other), unit(one), 'public').map(({ before, after, how }) => [mirrored[how], after, before])
      assert.equal(onward.map(spelled).sort(), backward.map(spelled).sort())
    }),
    { numRuns: 300 },
  )
})

test('a long page is compared in less than a second of the processor', () => {
  const paragraph = 'Il Comune informa che **gli uffici** restano aperti, [leggi qui](https://prato.example/).\n\n'
  const body = paragraph.repeat(2_200)
  const start = process.cpuUsage()
  assert.is(compareEntries(unit({ body }), unit({ body: `${body}Fine.` }), 'public').length, 1)
  assert.ok(secondsSince(start) < 1)
})

test('two lists of two hundred elements are compared in less than a second of the processor', () => {
  const many = Array.from({ length: 200 }, (_, i) => phone(`+39 0574 ${i}`, `stanza ${i}`))
  const start = process.cpuUsage()
  assert.is(compareEntries(unit({ contatti: many }), unit({ contatti: [...many].reverse() }), 'public').length, 199)
  assert.ok(secondsSince(start) < 1)
})

// The processor's time and not the clock's: a busy machine is not a slow comparison.
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

const mirrored = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const

function spelled(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ''
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  )
}

function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

function setAt(target: object, [key = '', ...rest]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>
  if (rest.length === 0) holder[key] = value
  else setAt(holder[key] as object, rest, value)
}

function withoutPlace(text: string): string {
  return text.replace(/^\d+\. /, '')
}

function without(list: readonly string[], gone: readonly string[]): string[] {
  const left = [...list]
  for (const text of gone) left.splice(left.indexOf(text), 1)
  return left
}

test.run()
