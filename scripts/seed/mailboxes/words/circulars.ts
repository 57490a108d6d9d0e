/** A circular: what it is about, what it says, what goes with it. */
export interface CircularWords {
  readonly subject: string
  readonly text: string
  readonly file: string
  readonly kind: 'pdf' | 'odt' | 'png'
}

export const CIRCULARS: readonly CircularWords[] = [
  { subject: 'Circolare 41: chiusura degli uffici il 7 dicembre', text: 'Lunedì 7 dicembre gli uffici restano chiusi. I servizi essenziali sono garantiti con i turni in allegato.', file: 'Circolare 41 – chiusura uffici.pdf', kind: 'pdf' },
  { subject: 'Circolare 40: lavoro agile, nuove indicazioni', text: 'Dal prossimo mese le giornate si chiedono dal portale del personale, entro il giovedì della settimana prima. In allegato le domande frequenti.', file: 'Lavoro agile – domande frequenti.odt', kind: 'odt' },
  { subject: 'Prove di evacuazione: calendario', text: 'In allegato il calendario delle prove. Chi ha un incarico nella squadra lo trova evidenziato.', file: 'Calendario prove.pdf', kind: 'pdf' },
  { subject: 'Nuovo modello per le determine', text: 'Da oggi si usa il modello allegato. Quello di prima non passa più il controllo della Ragioneria.', file: 'Modello determina (versione 3).odt', kind: 'odt' },
  { subject: 'Parcheggio interno: lavori alla sbarra', text: 'La sbarra è in riparazione fino a venerdì. In allegato la piantina dei posti provvisori.', file: 'piantina-parcheggio.png', kind: 'png' },
  { subject: 'Formazione obbligatoria anticorruzione', text: 'Il corso è di quattro ore, in linea, da completare entro il 31. Il programma è in allegato.', file: 'Programma del corso.pdf', kind: 'pdf' },
  { subject: 'Buoni pasto: rendicontazione', text: 'I buoni del mese si ritirano all’Economato. L’elenco firmato è in allegato.', file: 'Elenco – buoni pasto (città e frazioni).pdf', kind: 'pdf' },
  { subject: 'Regolamento per l’uso delle sale comunali', text: 'È in vigore il nuovo regolamento. La scheda per gli utenti è già in linea, il testo è in allegato.', file: 'Regolamento sale.pdf', kind: 'pdf' },
  { subject: 'Censimento delle attrezzature informatiche', text: 'Chiediamo di compilare la scheda allegata per ogni postazione e di rimandarla ai Sistemi informativi.', file: 'Scheda attrezzature.odt', kind: 'odt' },
  { subject: 'Giornata della trasparenza: locandina', text: 'Vi chiediamo di esporre la locandina negli uffici aperti al pubblico. La versione per il sito è in allegato.', file: 'locandina_trasparenza.png', kind: 'png' },
]

/** Acts that end up in their own folder. */
export const ACTS: readonly string[] = [
  'Delibera di Giunta n. 214: tariffe dei servizi a domanda individuale',
  'Delibera di Giunta n. 198: indirizzi per il piano neve',
  'Delibera di Consiglio n. 61: regolamento delle sale comunali',
  'Determina n. 1120: affidamento della stampa dei manifesti',
  'Determina n. 1098: impegno di spesa per la segnaletica',
  'Delibera di Giunta n. 187: patrocinio alla festa del libro',
  'Ordinanza n. 88: divieto di sosta in via Roma',
  'Determina n. 1042: proroga del servizio di traduzione',
  'Delibera di Consiglio n. 57: variazione di bilancio',
  'Decreto n. 31: nomina della commissione di gara',
]
