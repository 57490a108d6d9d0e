import type { SERVICE_CATEGORIES } from '../../lib/model/vocabularies/service-categories.ts'

/** What each category of services holds, in the words of the national model. */
export const CATEGORY_WORDS: Readonly<Record<(typeof SERVICE_CATEGORIES)[number], string>> = {
  'Agricoltura e pesca': 'Autorizzazioni e politiche alimentari per agricoltura e pesca.',
  'Ambiente': 'Aree verdi e parchi, inquinamento, igiene urbana e rifiuti.',
  'Anagrafe e stato civile': 'Documenti d’identità, cambio di residenza, servizi elettorali, cimiteriali e certificati per nascita, matrimoni e unioni civili.',
  'Appalti pubblici': 'Gare d’appalto e avvisi per lavori, servizi e forniture al Comune.',
  'Autorizzazioni': 'Autorizzazioni, permessi, licenze, concessioni di suolo, passi carrabili e prestito di beni del Comune.',
  'Catasto e urbanistica': 'Piani urbanistici, piani paesaggistici e tutti i certificati per immobili, case, terreni ed edifici.',
  'Cultura e tempo libero': 'Luoghi della cultura e dell’arte, impianti sportivi e richieste di contributi per la cultura, lo spettacolo e lo sport.',
  'Educazione e formazione': 'Iscrizioni, agevolazioni e servizi per nidi, scuole e università.',
  'Giustizia e sicurezza pubblica': 'Polizia municipale, tribunale e Protezione civile.',
  'Imprese e commercio': 'Avvio di un’attività, commercio, autorizzazioni e concessioni per attività produttive, mercati, incentivi e supporto alle imprese.',
  'Mobilità e trasporti': 'Parcheggi, viabilità, automobili e trasporto pubblico.',
  'Salute, benessere e assistenza': 'Servizi sanitari e di sostegno per minori, famiglie, anziani e persone con disabilità.',
  'Tributi, finanze e contravvenzioni': 'Tasse e tributi su immobili, rifiuti, affissioni e pubblicità.',
  'Turismo': 'Sostegno e sviluppo del turismo, strutture ricettive e informazioni turistiche.',
  'Vita lavorativa': 'Lavoro, concorsi e selezioni, licenze, abilitazioni professionali e sicurezza sul lavoro.',
}
