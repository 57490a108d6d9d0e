import type { ConditionalRule } from '../content-type.ts'
import { boolean, choice, date, file, list, text } from '../fields/build.ts'
import { CONTACT_TYPES, contactNature } from '../vocabularies/contact-types.ts'
import { TRANSPARENCY_CHOICES } from '../vocabularies/transparency.ts'

/** Points of contact, written in the entry: one file less for each office and person. */
export const contacts = <const R extends boolean>(required: R) =>
  list('Contatti', 'contatto', {
    tipo: choice('Tipo', CONTACT_TYPES, { required: true, nature: 'contact' }),
    valore: text('Valore', { required: true, max: 255, example: '+39 0574 000000', nature: contactNature }),
    nota: text('Nota', { max: 120, example: 'solo la mattina', nature: 'contact' }),
  }, { required, hint: 'Come scrivere o telefonare.', nature: contactNature })

/** Of the files beside it: they are kept outside the history, and deleted when the page expires. Asked before the file is chosen. */
export const personalMark = boolean('Contiene dati personali', {
  hint: 'Nomi, graduatorie, esiti: dillo prima di caricare il file. Resta in linea fino alla data di scadenza della pagina, poi si cancella del tutto.',
  nature: 'attachment',
  called: 'la presenza di dati personali',
})

/** Data that may be public for a time only (d.lgs. 33/2013, art. 8; Garante, guidelines 243/2014) need the day it ends. */
export const personalEnds: ConditionalRule = {
  field: 'data_scadenza',
  holds: (v) => Boolean(v.data_scadenza) || !(v.dati_personali === true || ((v.allegati ?? []) as readonly { readonly dati_personali?: boolean }[]).some((one) => one.dati_personali === true)),
  sentence: 'scrivi fino a quando la pagina resta pubblicata: un allegato contiene dati personali',
}

export const attachments = list('Allegati', 'allegato', {
  titolo: text('Titolo', { required: true, max: 120, example: 'Modulo di domanda' }),
  dati_personali: personalMark,
  file: file('File', { required: true }),
}, { hint: 'Documenti da scaricare, meglio se PDF accessibili.', nature: 'attachment' })

/** `nature` is what the day of a phase is: of a service a deadline for whoever asks, of a project only a date. */
export const phases = (nature: 'deadline' | 'date') =>
  list('Fasi', 'fase', {
    titolo: text('Titolo', { required: true, max: 120, example: 'Pubblicazione della graduatoria' }),
    data: date('Data', { example: '2026-06-15', nature }),
    stato: choice('Stato', ['da iniziare', 'in corso', 'conclusa']),
  }, { nature: ({ data }) => (data ? nature : 'item') })

export const laws = list('Riferimenti normativi', 'riferimento', {
  titolo: text('Titolo', { required: true, max: 255, example: 'Decreto legislativo 14 marzo 2013, n. 33' }),
  url: text('Indirizzo', { max: 500, pattern: /^https:\/\/\S+$/, patternSentence: 'scrivi un indirizzo che comincia con https://', example: 'https://www.normattiva.it/', nature: 'link' }),
})

/** Where in the tree of d.lgs. 33/2013 an entry is shown, besides its own place on the site. */
export const transparencyPlace = choice('Voce di Amministrazione trasparente', TRANSPARENCY_CHOICES, { on: 'public', hint: 'Solo se la legge chiede di pubblicarlo lì. La pagina resta dov’è: la voce porta qui.' })
