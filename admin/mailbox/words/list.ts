import type { FlagAsked } from '../../../lib/protocol/webmail.ts'
import type { Certified, FolderRole } from '../mail.ts'

const number = new Intl.NumberFormat('it-IT')
export const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${number.format(n)} ${many}`)
const messages = (n: number) => count(n, 'messaggio', 'messaggi')

const ROLES: Readonly<Record<FolderRole, string>> = { inbox: 'Posta in arrivo', drafts: 'Bozze', sent: 'Posta inviata', archive: 'Archivio', junk: 'Posta indesiderata', trash: 'Cestino' }

const CERTIFIED: Readonly<Record<Certified, string>> = {
  message: 'posta certificata',
  accepted: 'PEC: ricevuta di accettazione',
  'not-accepted': 'PEC: avviso di non accettazione',
  delivered: 'PEC: ricevuta di consegna',
  'not-delivered': 'PEC: avviso di mancata consegna',
  late: 'PEC: consegna in ritardo',
  'taken-over': 'PEC: ricevuta di presa in carico',
  virus: 'PEC: trovato un virus',
  anomaly: 'PEC: busta di anomalia',
}

/** Every word of a list of messages. */
export const LIST_WORDS = {
  roles: ROLES,
  certified: CERTIFIED,
  pec: 'PEC',
  label: (place: string) => `Messaggi: ${place}`,
  heading: { all: 'Ricerca in tutte le cartelle', within: (place: string) => `Ricerca in «${place}»` },
  count: (total: number, unread: number) => (unread > 0 ? `${messages(total)}, ${number.format(unread)} da leggere` : messages(total)),
  found: (n: number) => (n === 0 ? 'Nessun messaggio trovato.' : n === 1 ? '1 messaggio trovato.' : `${number.format(n)} messaggi trovati.`),
  finding: (looked: number, folders: number, n: number) => `Cerco: ${looked} di ${count(folders, 'cartella', 'cartelle')}. ${n === 0 ? 'Finora niente.' : `Finora ${messages(n)}.`}`,
  stop: 'Ferma la ricerca',
  stopped: (n: number) => `Ricerca fermata. ${n === 1 ? '1 messaggio trovato' : `${number.format(n)} messaggi trovati`} fin qui.`,
  loading: 'Carico i messaggi…',
  loadingLine: 'Carico…',
  noSubject: '(senza oggetto)',
  nobody: '(senza mittente)',
  toNobody: '(senza destinatari)',
  to: (names: string) => `A: ${names}`,
  today: 'oggi alle ',
  said: { unread: 'non letto', flagged: 'contrassegnato', attachments: 'con allegati', answered: 'hai risposto', forwarded: 'inoltrato', draft: 'bozza', conversation: ', conversazione di', messages: ' messaggi' },
  choose: (subject: string, who: string) => `Scegli «${subject}» di ${who}`,
  flag: (subject: string) => `Contrassegna «${subject}»`,

  chosen: (n: number, lines: number, conversations: boolean) => (conversations && n !== lines ? `${count(lines, 'conversazione scelta', 'conversazioni scelte')} (${messages(n)})` : count(n, 'messaggio scelto', 'messaggi scelti')),
  chooseAll: (n: number) => `Scegli tutti: ${number.format(n)}`,
  choosing: (n: number) => `Scelgo… ${number.format(n)}`,
  chooseNone: 'Togli la scelta',
  mostChosen: (n: number) => `Si possono scegliere al massimo ${number.format(n)} righe alla volta: sono scelte le prime.`,

  toolbar: 'Azioni sui messaggi scelti',
  listTools: 'Strumenti dell’elenco',
  tools: { read: 'Segna come letto', unread: 'Segna come da leggere', flag: 'Contrassegna', unflag: 'Togli il contrassegno', archive: 'Archivia', move: 'Sposta…', copy: 'Copia…', junk: 'Posta indesiderata', notJunk: 'Non è indesiderata', remove: 'Elimina', erase: 'Elimina per sempre', refresh: 'Aggiorna', empty: (place: string) => `Svuota ${place}` },

  empty: {
    inbox: { title: 'Hai letto tutto', help: 'Quando arriva un messaggio lo vedi qui, senza ricaricare la pagina.' },
    drafts: { title: 'Nessuna bozza', help: 'Quello che scrivi si salva qui da solo, e lo riprendi da qualunque computer.' },
    sent: { title: 'Non hai ancora inviato messaggi', help: 'Quelli che invii restano qui.' },
    archive: { title: 'Nessun messaggio in archivio', help: 'Archivia i messaggi che non ti servono più davanti agli occhi: vanno nella cartella del loro anno, e li ritrovi con la ricerca.' },
    junk: { title: 'Niente di indesiderato', help: 'Se un messaggio buono finisce qui, sceglilo e usa «Non è indesiderata».' },
    trash: { title: 'Il cestino è vuoto', help: 'I messaggi eliminati passano di qui: finché ci sono, li puoi riprendere.' },
    other: { title: 'Questa cartella è vuota', help: 'Trascina qui un messaggio, oppure sceglilo e usa «Sposta…».' },
    search: { title: 'Nessun messaggio trovato', help: 'Prova con meno parole, togli una condizione qui sopra, o cerca in tutte le cartelle. Nel cestino e nella posta indesiderata si cerca aprendoli.' },
  },

  done: {
    flag: (n: number, change: FlagAsked['change']) => ({ read: `${messages(n)} ${n === 1 ? 'letto' : 'letti'}.`, unread: `${messages(n)} da leggere.`, flagged: `${messages(n)} ${n === 1 ? 'contrassegnato' : 'contrassegnati'}.`, unflagged: `Contrassegno tolto da ${messages(n)}.` })[change],
    moved: (n: number, place: string) => `${messages(n)} ${n === 1 ? 'spostato' : 'spostati'} in «${place}».`,
    archived: (n: number) => `${messages(n)} ${n === 1 ? 'archiviato' : 'archiviati'}.`,
    junk: (n: number) => `${messages(n)} ${n === 1 ? 'segnato' : 'segnati'} come ${n === 1 ? 'indesiderato' : 'indesiderati'}.`,
    removed: (n: number) => `${messages(n)} nel cestino.`,
    copied: (n: number, place: string) => `${messages(n)} ${n === 1 ? 'copiato' : 'copiati'} in «${place}».`,
    erased: (n: number) => `${messages(n)} ${n === 1 ? 'eliminato' : 'eliminati'} per sempre.`,
    emptied: (place: string) => `${place}: ora è vuota.`,
  },
  confirmErase: { title: 'Eliminare per sempre?', text: (n: number) => `${messages(n)}: dopo non si ${n === 1 ? 'può' : 'possono'} riprendere.`, yes: 'Elimina per sempre', no: 'Tieni' },
  confirmEmpty: { title: (place: string) => `Svuotare «${place}»?`, text: (n: number) => `${messages(n)}: dopo non si ${n === 1 ? 'può' : 'possono'} riprendere.`, yes: 'Svuota', no: 'Tieni' },
} as const
