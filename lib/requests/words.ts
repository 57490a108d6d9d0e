import type { RequestKind } from '../model/requests/request-kinds.ts'
import { weekdayInWords } from '../calendar/weekday-in-words.ts'
import { endOf } from '../booking/bookable-days.ts'
import type { AppointmentSlot } from './citizen-request.ts'

/** «martedì 1° dicembre 2026, dalle 9:00 alle 9:30» */
export function slotInWords({ day, time }: AppointmentSlot): string {
  return `${weekdayInWords(day)}, dalle ${hour(time)} alle ${hour(endOf(time))}`
}

function hour(time: string): string {
  return time.replace(/^0/, '')
}

const KINDS: Readonly<Record<RequestKind, string>> = { assistance: 'la tua richiesta di assistenza', disservice: 'la tua segnalazione', appointment: 'la tua richiesta di appuntamento' }
const OFFICE_KINDS: Readonly<Record<RequestKind, string>> = { assistance: 'una richiesta di assistenza', disservice: 'una segnalazione di disservizio', appointment: 'una richiesta di appuntamento' }

/** The words of the letters about citizens' requests, and of their calendars. */
export const REQUEST_WORDS = {
  deliverJob: 'Mail delle richieste dei cittadini',
  forgetJob: 'Richieste dei cittadini da dimenticare',
  hello: (name: string | null) => (name ? `Buongiorno ${name},` : 'Buongiorno,'),
  helloOffice: (office: string) => `All’ufficio ${office},`,
  subject: {
    received: (number: string) => `Richiesta n. ${number}: l’abbiamo ricevuta`,
    answered: (number: string) => `Richiesta n. ${number}: c’è una risposta`,
    proposed: (number: string) => `Richiesta n. ${number}: un altro orario per il tuo appuntamento`,
    accepted: (number: string) => `Richiesta n. ${number}: appuntamento confermato`,
    confirmed: (number: string) => `Richiesta n. ${number}: appuntamento confermato`,
    closed: (number: string) => `Richiesta n. ${number}: è chiusa`,
    office: (number: string, subject: string) => `Richiesta n. ${number} da un cittadino: ${subject}`,
    officeConfirmed: (number: string) => `Richiesta n. ${number}: appuntamento confermato`,
  },
  reason: {
    received: (kind: RequestKind, site: string) => `${site}: abbiamo ricevuto ${KINDS[kind]}.`,
    answered: (office: string) => `${office} ti risponde.`,
    proposed: (office: string, when: string) => `${office} ti propone ${when}.`,
    accepted: (office: string, when: string) => `Hai accettato l’orario. L’appuntamento con ${office} è confermato: ${when}.`,
    confirmed: (office: string, when: string) => `${office} conferma il tuo appuntamento: ${when}.`,
    closed: (office: string) => `${office} ha chiuso la tua richiesta.`,
    office: (kind: RequestKind) => `È arrivata ${OFFICE_KINDS[kind]}.`,
    officeConfirmed: (when: string) => `L’appuntamento è confermato: ${when}.`,
    officeAccepted: (when: string) => `L’orario proposto è stato accettato. L’appuntamento è confermato: ${when}.`,
  },
  summary: {
    about: (subject: string) => `Oggetto: ${subject}`,
    place: (address: string) => `Luogo: ${address}`,
    slot: (when: string) => `Giorno e ora richiesti, da confermare: ${when}`,
    noSlot: 'Giorno e ora: li propone l’ufficio.',
    images: (n: number) => (n === 1 ? 'Con un’immagine.' : `Con ${n} immagini.`),
  },
  toConfirm: 'L’orario non è ancora tuo: l’ufficio lo conferma con un’altra mail.',
  ifItDoesNotSuit: 'Se non puoi, avvisa l’ufficio: troverete insieme un altro orario.',
  keepNumber: (number: string) => `Il numero della tua richiesta è ${number}: tienilo da parte.`,
  reach: (office: string, email: string | null, phone: string | null) => `Questa mail parte da sola: non rispondere qui. Per parlare con ${office}: ${[email, phone].filter(Boolean).join(', ') || 'trovi i contatti sul sito'}.`,
  kept: (daysKept: number) => `Cancelliamo i tuoi dati ${daysKept} giorni dopo la chiusura della richiesta.`,
  toSite: 'Vai al sito del Comune',
  toOffer: 'Accetta questo orario',
  offerUntil: 'Per accettare apri il collegamento e premi il pulsante, entro il giorno prima.',
  toDesk: 'Apri la richiesta',
  officeOnly: 'Chi scrive è sulla scrivania della redazione: la mail non ripete nome, indirizzo e testo.',
  calendar: { name: 'Appuntamento con il Comune', file: 'appuntamento.ics', title: (subject: string, office: string) => `${subject} – ${office}`, number: (number: string) => `Richiesta n. ${number}`, toConfirm: 'Da confermare: aspetta la mail dell’ufficio.' },
} as const
