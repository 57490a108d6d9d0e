import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { AppointmentForm } from '../../../lib/requests/forms/appointment-form.ts'
import { AssistanceForm } from '../../../lib/requests/forms/assistance-form.ts'
import { DisserviceForm } from '../../../lib/requests/forms/disservice-form.ts'
import { readForm } from '../../../lib/requests/forms/read-form.ts'
import { newRequestId, numberInWords, readNumber } from '../../../lib/requests/request-number.ts'
import { imageKind } from '../../../lib/requests/image-kind.ts'

const assistance = { nome: 'Ada', cognome: 'Prova', email: 'ada@persona.example', servizio: 'categoria:ambiente', testo: 'Una domanda.', privacy: 'si' }
const disservice = { categoria: 'Altro', luogo: 'Piazza', posizione: '', oggetto: 'Una buca', testo: 'È profonda.', email: '', privacy: 'si' }
const appointment = { ora: '09:00', argomento: 'altro', testo: 'Un documento.', nome: 'Ugo', cognome: 'Prova', email: '', telefono: '0574 000000', privacy: 'si' }
const faultsOf = (schema: Parameters<typeof readForm>[0], typed: Record<string, string>) => {
  const result = readForm(schema, typed)
  return result.ok ? [] : result.faults.map(({ field, fault }) => `${field} ${fault}`)
}

test('what a form needs is said field by field, in the order of the fields', () => {
  assert.equal(faultsOf(AssistanceForm, {}), ['nome missing', 'cognome missing', 'email missing', 'servizio missing', 'testo missing', 'privacy missing'])
  assert.equal(faultsOf(AssistanceForm, assistance), [])
  assert.equal(faultsOf(AssistanceForm, { ...assistance, email: 'ada@', testo: ' \n ', privacy: 'forse' }), ['email shape', 'testo missing', 'privacy missing'])
})

test('the text is of 600 characters at most, whatever they are', () => {
  assert.equal(faultsOf(AssistanceForm, { ...assistance, testo: 'è'.repeat(600) }), [])
  assert.equal(faultsOf(AssistanceForm, { ...assistance, testo: 'è'.repeat(601) }), ['testo long'])
})

test('a name is one line, whatever was pasted into it', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (pasted) => {
    const result = readForm(AssistanceForm, { ...assistance, nome: `A${pasted}` })
    assert.ok(!result.ok || !/[\u0000-\u001f\u2028\u202e]/.test(result.values.nome))
  }))
})

test('who reports need not say who they are; a position is only where Italy is', () => {
  assert.equal(faultsOf(DisserviceForm, disservice), [])
  const positionOf = (posizione: string) => {
    const result = readForm(DisserviceForm, { ...disservice, posizione })
    return result.ok ? result.values.posizione : 'refused'
  }
  assert.equal(positionOf('43.88070 11.09660'), { lat: 43.8807, lon: 11.0966 })
  for (const odd of ['', '0 0', '91 11', '43.88', '43.88 11.09 12', 'NaN NaN', '<script>']) assert.is(positionOf(odd), null, odd)
  assert.equal(faultsOf(DisserviceForm, { ...disservice, categoria: 'Draghi', email: 'x' }), ['categoria shape', 'email shape'])
})

test('who books leaves at least one way to be reached', () => {
  assert.equal(faultsOf(AppointmentForm, appointment), [])
  assert.equal(faultsOf(AppointmentForm, { ...appointment, telefono: '' }), ['email missing'])
  assert.equal(faultsOf(AppointmentForm, { ...appointment, telefono: 'chiama mamma' }), ['telefono shape'])
})

test('a number is read as people write it, and no number tells another', () => {
  const ids = Array.from({ length: 500 }, newRequestId)
  assert.is(new Set(ids).size, 500)
  for (const id of ids) {
    assert.is(readNumber(numberInWords(id)), id)
    assert.is(readNumber(` ${id.toUpperCase()} `), id)
  }
  for (const odd of ['', '../../etc', 'iiiiiiii', '1234567', '123456789', 'requests']) assert.is(readNumber(odd), null, odd)
})

test('a picture is told by its bytes', () => {
  const text = (words: string) => new TextEncoder().encode(words)
  assert.is(imageKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'jpeg')
  assert.is(imageKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), 'png')
  assert.is(imageKind(text('RIFF0000WEBPVP8 ')), 'webp')
  for (const odd of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '%PDF-1.7', 'RIFF0000WAVE']) assert.is(imageKind(text(odd)), null, odd)
})

test.run()
