import type { NoteCode } from '../map/note.ts'

/** What a kind of note says: its title, and what a person does about it. */
interface NoteWords {
  readonly title: string
  readonly todo: string
}

/** The words of the report of an import. */
export const REPORT_WORDS = {
  noOffice: 'Nessun ufficio risponde di questa pagina: scegline uno con --owner, o scrivilo in completare.yml.',
  unknownType: (type: string) => `Il tipo «${type}» non è del tema nazionale: qui non c’è un posto per lui.`,
  strangePlace: 'Il suo posto tra i file porta fuori dalla cartella dei file.',
  notes: {
    refused: { title: 'Pagine che non sono entrate', todo: 'Sono in «scarti», ognuna con il motivo. Scrivi quello che manca in completare.yml e ripeti l’importazione.' },
    'unknown-type': { title: 'Contenuti di tipi che il tema nazionale non ha', todo: 'Sono in «scarti» con tutti i loro campi. Decidi se farne una pagina.' },
    personal: { title: 'Dati personali nei testi', todo: 'Guardali prima di pubblicare: codici fiscali e conti di persone vanno tolti (Regolamento UE 2016/679, art. 5).' },
    'relation-broken': { title: 'Rimandi a schede che nell’esportazione non ci sono', todo: 'Esporta «Tutti i contenuti», oppure scegli la scheda giusta nella pagina.' },
    'relation-waiting': { title: 'Rimandi a schede che non sono entrate o non erano in linea', todo: 'Completa prima quelle schede (uffici, luoghi, persone), poi ripeti l’importazione: il rimando torna da solo.' },
    'owner-default': { title: 'Pagine senza un ufficio, date all’ufficio scelto per tutte', todo: 'Assegna quelle che hanno un ufficio vero.' },
    'term-unknown': { title: 'Voci che gli elenchi nazionali non hanno', todo: 'La pagina è entrata senza quella voce. Se la più vicina va bene, sceglila nella pagina.' },
    'term-extra': { title: 'Voci oltre quelle che una pagina può avere', todo: 'È entrata la prima. Se la giusta è un’altra, cambiala nella pagina.' },
    'field-dropped': { title: 'Campi che qui non hanno posto', todo: 'Se a qualcuno servono, riportali nel testo della pagina.' },
    'value-refused': { title: 'Valori che il modello non accetta', todo: 'La pagina è entrata senza quel valore: scrivilo di nuovo come chiede il campo.' },
    shortened: { title: 'Testi accorciati', todo: 'Il testo intero è nel corpo della pagina: riscrivi quello breve.' },
    'description-made': { title: 'Descrizioni brevi che mancavano', todo: 'Le abbiamo prese dal testo: riscrivile, le leggono tutti negli elenchi.' },
    'notice-as-news': { title: 'Avvisi senza scadenza, entrati come notizie', todo: 'Se sono ancora avvisi, scrivi fino a quando valgono e cambia il tipo.' },
    'meta-unreadable': { title: 'Campi scritti in un modo che non si legge', todo: 'Apri la pagina nel sito di prima e riporta il campo a mano.' },
    markup: { title: 'Parti di pagina che non si portano', todo: 'Moduli, pulsanti e programmi restano fuori: al loro posto metti un collegamento o un servizio.' },
    shortcode: { title: 'Codici di estensioni di WordPress', todo: 'Quello che mostravano va rifatto nella pagina.' },
    embed: { title: 'Contenuti di altri siti dentro la pagina', todo: 'Sono diventati collegamenti: controlla che il testo lo dica.' },
    cut: { title: 'Testi troppo grandi, letti fino a un punto', todo: 'Riportali a mano, divisi in più pagine.' },
    'unsafe-link': { title: 'Collegamenti che non si possono seguire', todo: 'Le parole sono rimaste, il collegamento no.' },
    anchor: { title: 'Collegamenti a un punto della stessa pagina', todo: 'Le parole sono rimaste: l’indice della pagina si fa da solo.' },
    'link-nowhere': { title: 'Collegamenti a pagine che non ci sono', todo: 'Scegli dove portano, o togli la frase.' },
    'media-missing': { title: 'File che mancano', todo: 'Copiali in wp-content/uploads e ripeti, oppure usa --fetch.' },
    'media-refused': { title: 'File che qui non si accettano', todo: 'Salvali in un formato aperto e più leggeri (JPEG, PNG, WebP; PDF, ODT, ODS) e caricali dalla pagina.' },
    'media-no-alt': { title: 'Immagini senza testo alternativo', todo: 'Scrivi che cosa mostrano. Le immagini principali senza testo sono tra i file, ma non nella pagina.' },
    'address-impossible': { title: 'Vecchi indirizzi che non possono rispondere', todo: 'Hanno lettere accentate, spazi o «?»: chi li usa arriva alla pagina «non trovata».' },
    'address-taken': { title: 'Vecchi indirizzi che oggi sono di un’altra pagina', todo: 'Chi li usa arriva a quella.' },
  } satisfies Readonly<Record<NoteCode, NoteWords>>,
  fates: {
    entry: '',
    folded: 'sono dentro le schede che le usavano',
    media: 'vengono quelli che una pagina usa',
    machinery: 'servono a WordPress: qui non servono',
    personal: 'dati di cittadini: non si importano e non si leggono; restano nel sito di prima per il tempo dovuto',
    section: 'le pagine di sezione le fa il sito da solo',
    unknown: 'non sono del tema nazionale: sono in «scarti»',
  },
  title: (site: string) => `Importazione da WordPress: ${site}`,
  lead: 'Che cosa è entrato, che cosa no e perché, che cosa fare.',
  made: (day: string) => `Esportazione del ${day}.`,
  summary: (came: number, redirects: number, files: number) => `${came.toLocaleString('it-IT')} pagine, ${files.toLocaleString('it-IT')} file, ${redirects.toLocaleString('it-IT')} vecchi indirizzi che continuano a rispondere.`,
  authors: (count: number) => `Persone che scrivevano nel sito di prima: ${count.toLocaleString('it-IT')}. I loro nomi non sono stati letti: chi scrive qui è nella rubrica.`,
  comments: 'I commenti dei lettori non sono stati letti.',
  types: 'Tipo per tipo',
  columns: ['Tipo nel sito di prima', 'Trovati', 'Entrati', 'In «scarti»', 'Bozze', 'Cestino', ''],
  todo: 'Che cosa fare',
  nothing: 'Niente da fare: è entrato tutto.',
  where: 'Pagina',
  what: 'Che cosa',
  read: 'Come si leggeva',
  nearest: 'La più vicina',
  more: (count: number) => `… e altri ${count.toLocaleString('it-IT')}: sono tutti in rapporto.json.`,
  index: 'In questa pagina',
} as const
