import type { PackageMember } from '../../../lib/protocol/decide.ts'

const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Rome' })
const share = (part: number, all: number) => (all === 0 ? '0' : ((part / all) * 100).toLocaleString('it-IT', { maximumFractionDigits: 1 }))

/** «lunedì 30 novembre 2026 alle ore 08:00», in the time of the offices. */
export function momentInWords(at: number): string {
  return moments.format(at)
}

/** What the desk says of when, with what and how a proposal is published, and of taking it back. */
export const DECIDE_WORDS = {
  more: 'Altro',
  label: {
    schedule: 'Programma',
    reschedule: 'Cambia il momento',
    unschedule: 'Togli l’appuntamento',
    pack: 'Metti in un pacchetto',
    repack: 'Metti in un altro pacchetto',
    unpack: 'Togli dal pacchetto',
    emergency: 'Pubblica in emergenza',
    sign: 'Ho riletto: firmo',
    undo: 'Torna a com’era',
  },
  withPackage: (n: number, title: string) => `Con lei ${n === 1 ? 'va in linea un’altra proposta' : `vanno in linea altre ${n} proposte`} del pacchetto «${title}»: tutte insieme o nessuna.`,

  schedule: {
    title: 'Quando va in linea?',
    text: 'La approvi adesso. Va in linea da sola nel momento che scegli, se nessuno ne cambia il testo prima.',
    together: (n: number, title: string) => `Nello stesso momento ${n === 1 ? 'va in linea un’altra proposta' : `vanno in linea altre ${n} proposte`} del pacchetto «${title}».`,
    choices: 'Momenti comodi',
    day: 'Giorno',
    time: 'Ora',
    help: 'È l’ora italiana.',
    says: (at: number) => `Va in linea ${momentInWords(at)}.`,
    confirm: 'Programma',
    today: 'oggi alle 18',
    tomorrow: 'domani alle 8',
    monday: 'lunedì alle 8',
    missing: 'Scegli un giorno e un’ora.',
    past: 'Questo momento è già passato: scegline uno che deve venire.',
    absent: 'Quella notte si passa all’ora legale e quell’ora non c’è: scegline un’altra.',
    twice: 'Quella notte finisce l’ora legale e quell’ora viene due volte: scegline un’altra.',
  },
  unschedule: { title: 'Togliere l’appuntamento?', text: (at: number) => `Non andrà più in linea da sola ${momentInWords(at)}. Le approvazioni restano.`, confirm: 'Sì, togli' },

  pack: {
    title: 'In quale pacchetto?',
    text: 'Le proposte di un pacchetto vanno in linea tutte insieme o nessuna. Ognuna vuole comunque le sue approvazioni.',
    drops: 'Se ci sono appuntamenti, si tolgono: il pacchetto si programma di nuovo quando è completo.',
    open: 'Pacchetti aperti',
    count: (n: number) => (n === 1 ? '1 proposta' : `${n} proposte`),
    fresh: 'Un pacchetto nuovo',
    name: 'Nome del pacchetto',
    nameHelp: 'Per esempio: «Nuovi orari di gennaio».',
    nameMissing: 'Scrivi un nome: è così che gli altri lo riconoscono.',
    confirm: 'Metti nel pacchetto',
  },
  unpack: { title: 'Toglierla dal pacchetto?', text: (title: string) => `Andrà in linea per conto suo, senza aspettare le altre di «${title}». Se c’erano appuntamenti, si tolgono.`, confirm: 'Sì, togli' },

  emergency: {
    title: 'Pubblicare in emergenza?',
    text: (title: string) => `«${title}» va subito in linea senza aspettare le approvazioni. Resta segnata finché un’altra persona non la rilegge e la firma, e si conta nelle pubblicazioni in emergenza.`,
    confirm: 'Sì, pubblica in emergenza',
    reasonHelp: 'Scrivi perché non può aspettare. Resta nella storia della pagina e lo legge chi firma.',
    reasonMissing: 'Scrivi il motivo: chi rilegge deve sapere perché non si poteva aspettare.',
  },
  sign: { title: 'Hai riletto quello che è in linea?', text: (name: string, reason: string) => `L’ha pubblicata in emergenza ${name}: «${reason}». Firmando dici che va bene così. Se non va bene, usa «Torna a com’era».`, confirm: 'Sì, firmo' },

  undo: {
    title: 'Torna a com’era',
    text: (title: string) => `Prepara una proposta che riporta «${title}» al testo di prima. Quello che altri hanno pubblicato dopo resta.`,
    takesAway: (title: string) => `Prepara una proposta che toglie quello che «${title}» ha messo in linea. Quello che altri hanno pubblicato dopo resta.`,
    how: 'E poi?',
    review: 'Mandala in revisione',
    reviewHelp: 'La rilegge e la pubblica un’altra persona.',
    now: 'Pubblicala subito, in emergenza',
    nowHelp: 'Va in linea adesso; un’altra persona la rilegge e la firma dopo.',
    goes: (title: string) => `«${title}» prima non c’era: sparisce dal sito. Chi ha l’indirizzo legge che la pagina non c’è più, e perché.`,
    linked: (n: number) => (n === 1 ? 'Un’altra pagina porta ancora lì' : `Altre ${n} pagine portano ancora lì`),
    linkedHelp: 'La proposta si prepara, ma va in linea solo quando quei collegamenti non ci sono più: toglili, o metti le due modifiche in un pacchetto.',
    waitsForLinks: 'Va in linea quando nessuna pagina porta più lì.',
    confirm: 'Torna a com’era',
    doneReview: (title: string) => `La proposta che riporta «${title}» com’era è in revisione.`,
    doneNow: (title: string) => `«${title}» è tornata com’era.`,
    open: 'Guarda la proposta',
  },

  outcome: {
    scheduled: (title: string, at: number) => `«${title}» va in linea ${momentInWords(at)}.`,
    unscheduled: (title: string) => `«${title}» non ha più un appuntamento.`,
    packed: (title: string, into: string) => `«${title}» è nel pacchetto «${into}».`,
    unpacked: (title: string) => `«${title}» non è più in un pacchetto.`,
    emergency: (title: string) => `«${title}» è in linea. Un’altra persona deve rileggerla e firmarla.`,
    signed: (title: string) => `Hai firmato «${title}».`,
  },

  notes: {
    title: 'A che punto è la decisione',
    scheduled: (name: string, at: number) => `L’ha programmata ${name}: va in linea da sola ${momentInWords(at)}.`,
    cancelled: (name: string, at: number) => `L’appuntamento di ${name} (${momentInWords(at)}) non vale più: dopo è stata cambiata o rimandata. Se va ancora bene, programmala di nuovo.`,
    failed: 'Non è andata in linea',
    retry: (at: number) => `Il portale riprova da solo ${momentInWords(at)}.`,
    stale: (name: string) => `${name} aveva approvato, ma poi il testo è cambiato: la sua approvazione non conta più.`,
    staleChanged: (fields: readonly string[]) => `Da allora ${fields.length === 1 ? 'è cambiato' : 'sono cambiati'}: ${fields.join(', ')}.`,
    package: (title: string) => `Pacchetto «${title}»`,
    packageHelp: 'Va in linea tutto insieme o niente.',
    packageReady: 'È completo.',
    self: 'questa proposta',
    unseen: 'Una proposta che non vedi',
    missing: { draft: 'è ancora una bozza', incomplete: 'manca l’approvazione' } satisfies Record<NonNullable<PackageMember['missing']>, string>,
    ready: 'approvata',
    waits: (names: readonly string[]) => `Per andare in linea ${names.length === 1 ? 'manca l’approvazione di' : 'mancano le approvazioni di'} ${names.join(', ')}.`,
    conflict: (title: string) => `${title === '' ? 'Una proposta che non vedi' : `«${title}»`} cambia gli stessi punti di un’altra o di ciò che è in linea: così il pacchetto non si può pubblicare.`,
    emergency: (name: string, at: number) => `Pubblicata in emergenza da ${name}, ${momentInWords(at)}`,
    reason: (text: string) => `Motivo: «${text}»`,
    unsigned: 'Nessuno l’ha ancora riletta e firmata.',
    signed: (name: string, at: number) => `L’ha riletta e firmata ${name}, ${momentInWords(at)}.`,
  },

  published: {
    title: 'Pubblicate di recente',
    menu: 'Pubblicate',
    intro: 'Quello che è andato in linea negli ultimi 30 giorni. Apri una riga per vedere la sua storia o per tornare a com’era.',
    empty: 'Negli ultimi 30 giorni non è andato in linea niente.',
    list: 'Pubblicate, dalla più recente',
    by: (name: string) => `pubblicata da ${name}`,
    removed: 'Tolta',
    urgent: 'In emergenza',
    toSign: 'da rileggere',
    signedBy: (name: string) => `firmata da ${name}`,
    waitsForYou: 'Aspetta te',
    emergencies: 'Pubblicazioni in emergenza',
    figures: (unsigned: number, year: number, all: number) => `Pubblicazioni in emergenza: ${unsigned} da rileggere, ${year} quest’anno su ${all} (${share(year, all)}%).`,
    unsigned: 'Da rileggere, dalla più vecchia',
    noneUnsigned: 'Nessuna da rileggere.',
    note: (n: number) => (n === 1 ? 'C’è una pubblicazione in emergenza da rileggere.' : `Ci sono ${n} pubblicazioni in emergenza da rileggere.`),
    open: 'Guarda quali',
  },
} as const
