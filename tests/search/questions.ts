/** What a person types, on which site, and the pages that answer; any of them will do. */
export interface Question {
  readonly site: 'prato' | 'montemurlo' | 'cantagallo'
  readonly asked: string
  /** `<type>/<slug>` of an entry, or the address of a page every site has. */
  readonly answers: readonly string[]
}

const ask = (site: Question['site']) => (asked: string, ...answers: string[]): Question => ({ site, asked, answers })
const [prato, montemurlo, cantagallo] = [ask('prato'), ask('montemurlo'), ask('cantagallo')]

/**
 * Forty questions as citizens ask them: everyday words, not the office's, whole sentences and single words, three with a
 * mistake of spelling. They were written from the content before the search was made, and are not changed to suit it.
 */
export const QUESTIONS: readonly Question[] = [
  prato('carta d’identità scaduta', 'faq/carta-d-identita-scaduta', 'servizio/carta-d-identita-elettronica'),
  prato('buttare il divano', 'servizio/ritiro-rifiuti-ingombranti', 'luogo/centro-di-raccolta'),
  prato('multa da pagare', 'servizio/pagare-o-contestare-una-multa'),
  prato('asilo nido', 'servizio/iscrizione-al-nido'),
  prato('cambio residenza', 'servizio/cambio-di-residenza'),
  prato('non riesco a pagare l’affitto', 'servizio/contributo-per-l-affitto', 'notizia/bando-contributo-affitto'),
  prato('parcheggio disabili', 'servizio/contrassegno-per-persone-con-disabilita'),
  prato('ho perso il portafoglio', 'servizio/oggetti-smarriti'),
  prato('pass ztl', 'servizio/permesso-centro-storico'),
  prato('badante per mia mamma', 'servizio/assistenza-a-casa', 'faq/mia-madre-non-riesce-piu-da-sola'),
  prato('sconto spazzatura', 'servizio/riduzione-della-tassa-rifiuti'),
  prato('pagare imu seconda casa', 'servizio/imposta-sugli-immobili', 'notizia/saldo-dell-imposta-sugli-immobili'),
  prato('bambino celiaco a scuola', 'servizio/mensa-scolastica'),
  prato('buca in strada', 'faq/come-segnalo-una-buca', '/segnala-disservizio/'),
  prato('chi è il sindaco', 'persona/livia-ardenghi'),
  prato('orario anagrafe', 'unita/anagrafe'),
  prato('camion del trasloco davanti a casa', 'servizio/occupazione-di-suolo-pubblico'),
  prato('carta identita eletronica', 'servizio/carta-d-identita-elettronica'),
  montemurlo('portare via un frigorifero vecchio', 'servizio/ritiro-ingombranti'),
  montemurlo('sposarsi in comune', 'servizio/matrimonio-civile'),
  montemurlo('voglio aprire un bar', 'servizio/aprire-un-negozio'),
  montemurlo('posso fare una tettoia?', 'faq/pergola-senza-permesso', 'servizio/lavori-in-casa'),
  montemurlo('quando scade la tari', 'servizio/tassa-rifiuti'),
  montemurlo('cosa si mangia a scuola', 'documento/menu-inverno-2026', 'servizio/mensa-scolastica'),
  montemurlo('rinovare carta identità', 'servizio/carta-identita-elettronica'),
  montemurlo('è morto mio padre, la bolletta dei rifiuti', 'faq/avviso-persona-morta'),
  montemurlo('bidone non svuotato', 'faq/sacco-non-ritirato'),
  montemurlo('nido iscrizzione', 'servizio/iscrizione-nido'),
  montemurlo('anziano che non può fare la spesa', 'servizio/aiuto-in-casa'),
  montemurlo('permesso di soggiorno scaduto', 'faq/permesso-soggiorno-scaduto'),
  cantagallo('legna per la stufa', 'servizio/fare-legna'),
  cantagallo('è nato mio figlio', 'servizio/dichiarare-una-nascita'),
  cantagallo('scuolabus orari', 'documento/orari-pulmino-2026', 'servizio/pulmino-scuola'),
  cantagallo('spazzaneve', 'faq/strada-con-la-neve', 'notizia/piano-neve-2026'),
  cantagallo('catene obbligatorie', 'documento/ordinanza-gomme-da-neve'),
  cantagallo('chiave dei cassonetti', 'servizio/casette-dei-rifiuti'),
  cantagallo('certificato di residenza', 'servizio/certificati'),
  cantagallo('aprire un bed and breakfast', 'servizio/ospitare-viaggiatori'),
  cantagallo('medicine a domicilio', 'servizio/spesa-e-farmaci-a-casa'),
  cantagallo('accendere un fuoco in campagna', 'servizio/bruciare-rami'),
]

/** Twenty more, written with the first by the same hand, so they prove less than strangers' questions would: a search that had learned the forty by heart would still fail some. */
export const CONTROL: readonly Question[] = [
  prato('un orto da coltivare', 'servizio/orti-urbani'),
  prato('pulmino della scuola', 'servizio/scuolabus'),
  prato('smarrita tessera biblioteca', 'faq/ho-perso-la-tessera-della-biblioteca'),
  prato('ricorso contro una contravvenzione', 'servizio/pagare-o-contestare-una-multa'),
  prato('imparare a usare lo spid', 'evento/corso-di-spid-e-pagamenti', 'luogo/punto-digitale-san-paolo', 'notizia/punto-digitale-a-san-paolo'),
  prato('dove porto i vestiti vecchi', 'faq/dove-butto-i-vestiti-usati'),
  prato('certificato di nascita online', 'faq/certificati-senza-venire-in-ufficio'),
  prato('appuntamento in comune', 'faq/come-prendo-un-appuntamento', '/prenota-appuntamento/'),
  prato('via carbonaia', 'notizia/via-carbonaia-chiusa-per-lavori', 'documento/ordinanza-via-carbonaia'),
  prato('stemma del comune sulla locandina', 'servizio/patrocinio-del-comune'),
  montemurlo('libri in prestito', 'servizio/prestito-libri'),
  montemurlo('terremoto dove andare', 'documento/piano-protezione-civile'),
  montemurlo('compost sconto', 'documento/modulo-sconto-compost', 'servizio/compostiera'),
  montemurlo('ponteggio sul marciapiede', 'servizio/occupare-la-strada'),
  montemurlo('contributi per cambiare i macchinari', 'documento/bando-macchine-tessili', 'notizia/bando-macchine-tessili'),
  cantagallo('seconda casa chiusa spazzatura', 'faq/casa-senza-luce', 'servizio/tassa-rifiuti'),
  cantagallo('dormire nel bosco', 'servizio/dormire-al-rifugio', 'luogo/rifugio-del-faggione'),
  cantagallo('internet veloce', 'notizia/fibra-frazioni-alte'),
  cantagallo('gita scolastica al museo', 'servizio/visita-museo-scuole'),
  cantagallo('strada chiusa per frana', 'notizia/avviso-strada-fossato'),
]

/** What people look for among the data that the law has a municipality publish; where there is none the section says so. */
export const TRANSPARENCY_QUESTIONS: readonly Question[] = [
  prato('bandi di gara', '/amministrazione-trasparente/bandi-di-gara-e-contratti/'),
  prato('stipendi dei dirigenti', '/amministrazione-trasparente/personale/'),
  montemurlo('bilancio del comune', 'documento/bilancio-2026-in-breve', '/amministrazione-trasparente/bilanci/'),
  cantagallo('concorsi pubblici', '/amministrazione-trasparente/bandi-di-concorso/'),
]
