const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** What facts are called, and the sentences they are told in. */
export const FACT_WORDS = {
  nouns: { deadline: 'la scadenza', phone: 'il telefono', email: 'l’indirizzo email', address: 'l’indirizzo', contact: 'il contatto', link: 'il collegamento', name: 'il titolo', attachment: 'l’allegato', image: 'l’immagine', alt: 'il testo alternativo' },
  contacts: { Telefono: 'il telefono', Email: 'l’indirizzo email', PEC: 'l’indirizzo PEC', Indirizzo: 'l’indirizzo', URL: 'l’indirizzo web', Account: 'l’account', Whatsapp: 'il numero WhatsApp' } as Readonly<Record<string, string>>,
  otherContact: (type: string) => `il contatto ${type}`,
  subjects: { deadline: 'scadenza', attachment: 'allegato', image: 'immagine', alt: 'testo alternativo', confirmation: 'conferma', recheck: 'prossimo controllo' },
  orderOf: (list: string) => `ordine di «${list}»`,

  changes: (what: string) => `Cambia ${what}`,
  passes: (what: string, from: string, to: string) => `${capital(what)} passa da ${from} a ${to}`,
  fromTo: (what: string, from: string, to: string) => `${what}: da «${from}» a «${to}»`,
  newOne: (what: string, value: string) => `Nuovo ${bare(what)}: ${value}`,
  goneOne: (what: string, value: string) => `Tolto ${what} ${value}`,
  added: (what: string, value: string) => `${what}: aggiunto «${value}»`,
  removed: (what: string, value: string) => `${what}: tolto «${value}»`,
  ofWhich: (what: string, which: string) => `${what} di «${which}»`,
  moved: (list: string, what: string, from: number, to: number) => `${list}: «${what}» passa dal ${from}° al ${to}° posto`,
  now: (what: string, value: string) => `${what}: ora ${value}`,
  dayed: (name: string, day: string) => `${name}, ${day}`,
  noted: (value: string, note: string) => `${value} (${note})`,

  earlier: { deadline: (what: string, by: string) => `${capital(what)} è anticipata di ${by}`, date: (what: string, by: string) => `${capital(what)}: ${by} prima` },
  later: { deadline: (what: string, by: string) => `${capital(what)} è posticipata di ${by}`, date: (what: string, by: string) => `${capital(what)}: ${by} dopo` },
  hour: (what: string) => `${capital(what)}: cambia l’ora`,
  newDeadline: (what: string, day: string) => `${capital(what)} è nuova: ${day}`,
  goneDeadline: (what: string, ofDay: string) => `Tolta ${what} ${ofDay}`,
  days: (n: number) => count(n, 'giorno', 'giorni'),
  years: (n: number) => count(n, 'anno', 'anni'),
  dated: (what: string, day: string) => `${capital(what)}: ${day}`,
  undated: (what: string, day: string) => `${capital(what)}: non c’è più (era ${day})`,
  confirmed: (day: string) => `Confermata ${day}`,
  unconfirmed: (ofDay: string) => `Tolta la conferma ${ofDay}`,
  recheck: (day: string) => `Da ricontrollare entro ${day}`,
  recheckBefore: (recheck: string, before: string) => `${recheck} (prima: ${before})`,
  noRecheck: 'Nessun giorno per ricontrollarla',

  rises: (what: string, by: string) => `${capital(what)} aumenta di ${by}`,
  falls: (what: string, by: string) => `${capital(what)} diminuisce di ${by}`,
  risesFrom: (what: string, from: string, to: string) => `${capital(what)} aumenta da ${from} a ${to}`,
  fallsFrom: (what: string, from: string, to: string) => `${capital(what)} diminuisce da ${from} a ${to}`,
  amounts: (what: string, from: string, to: string) => `${capital(what)}: prima ${from}, ora ${to}`,
  noAmount: 'nessun importo',

  links: (label: string, title: string) => `${label}: collega anche «${title}»`,
  unlinks: (label: string, title: string) => `${label}: non collega più «${title}»`,
  points: (label: string, title: string) => `${label}: ora è «${title}»`,

  ofTitle: (what: string, title: string) => `${what} «${title}»`,
  replaced: (what: string) => `${capital(what)} è ${feminine(what) ? 'sostituita' : 'sostituito'}`,
  newFile: (what: string, file: string) => `${feminine(what) ? 'Nuova' : 'Nuovo'} ${bare(what)}: ${file}`,
  goneFile: (what: string) => `${capital(what)} è ${feminine(what) ? 'tolta' : 'tolto'}`,
  file: (label: string) => `il file «${label}»`,
  personal: (file: string) => `${file}, contiene dati personali`,
  nowDecorative: 'L’immagine ora è solo decorativa: chi non vede non ne sa niente',
  notDecorative: 'L’immagine non è più solo decorativa',

  prose: (what: string, parts: readonly string[]) => `${what}: ${parts.join(', ')}`,
  sentences: {
    rewritten: { first: (n: number) => count(n, 'frase cambiata', 'frasi cambiate'), then: (n: number) => count(n, 'cambiata', 'cambiate') },
    added: { first: (n: number) => count(n, 'frase aggiunta', 'frasi aggiunte'), then: (n: number) => count(n, 'aggiunta', 'aggiunte') },
    removed: { first: (n: number) => count(n, 'frase tolta', 'frasi tolte'), then: (n: number) => count(n, 'tolta', 'tolte') },
  },
  linksChanged: (n: number) => count(n, 'collegamento cambiato', 'collegamenti cambiati'),
  onlyPunctuation: 'cambiano solo punteggiatura e spazi',
  onlyForm: 'cambia solo la disposizione o la formattazione',
  inText: (from: string, to: string) => `importi nel testo: prima ${from}, ora ${to}`,
  written: (what: string, words: number) => `${what}: aggiunto un testo di ${count(words, 'parola', 'parole')}`,
  erased: (what: string, words: number) => `${what}: tolto il testo di ${count(words, 'parola', 'parole')}`,
} as const

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** «Luoghi collegati» inside a sentence; what is written in capitals stays so. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** Without its article. */
export function bare(noun: string): string {
  return noun.replace(/^(il |lo |la |l’|i |gli |le )/, '')
}

/** «a», «a e b», «a, b e c». */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1) ?? ''}`
}

/** What a person can take in at a glance; the whole of it is below. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`
}

function feminine(noun: string): boolean {
  return /^(la |l’immagine)/.test(noun)
}
