/** A matter of the office and what is written about it, in turns: first somebody, then the owner of the box, and so on. */
export interface ThreadWords {
  readonly subject: string
  readonly turns: readonly string[]
}

export const THREADS: readonly ThreadWords[] = [
  { subject: 'Orari di apertura dal 7 gennaio', turns: ['Ciao,\nper il sito servono gli orari nuovi dal 7 gennaio: me li puoi confermare entro venerdì? Quelli di ora sono lunedì, mercoledì e venerdì dalle 9 alle 13.', 'Ciao,\nconfermo la mattina. Il pomeriggio del giovedì passa dalle 15 alle 17.30 (prima era fino alle 18).', 'Perfetto, preparo la proposta e te la mando da rivedere.'] },
  { subject: 'Sala riunioni di giovedì', turns: ['La sala grande giovedì è già presa dalla Protezione civile. Possiamo spostarci in quella al primo piano?', 'Va bene, siamo in sei: ci stiamo. La prenoto io?', 'Sì, grazie. Dalle 10 alle 12.', 'Fatto.'] },
  { subject: 'Bozza dell’avviso sulla refezione scolastica', turns: ['In allegato la bozza. Il punto delicato è la scadenza: il regolamento dice 31, la delibera dice 30.', 'Vale la delibera. Metterei anche l’importo delle fasce, altrimenti ci chiamano tutti.', 'D’accordo. Aggiungo la tabella e lo rimando.'] },
  { subject: 'Chiusura di via Roma per i lavori', turns: ['L’impresa comincia lunedì alle 7. Il tratto chiuso è tra il numero 12 e il 40; il mercato non si sposta.', 'Grazie. Scrivo l’avviso oggi. Il bus devia da via Verdi?', 'Sì, linea 3 e linea 5. La fermata «Scuole» è sospesa.', 'Messo. Se cambia qualcosa mi basta un messaggio.'] },
  { subject: 'Modulo per il contributo affitto', turns: ['Il modulo che scaricano dal sito è ancora quello dell’anno scorso: qualcuno può controllare?', 'Hai ragione, il collegamento era quello vecchio. Correggo subito.', 'Grazie, ora va.'] },
  { subject: 'Foto per la pagina della biblioteca', turns: ['Te ne mando due, fatte stamani. Serve una descrizione per chi non vede?', 'Sì, una frase basta: che cosa si vede e perché è lì. Se vuoi la scrivo io.', 'Scrivila tu, grazie!'] },
  { subject: 'Richiesta di accesso agli atti: chi risponde?', turns: ['È arrivata una richiesta sull’appalto delle mense. La giro a te o alla Segreteria?', 'Alla Segreteria, con in copia l’ufficio Contratti. Il termine è di 30 giorni dalla protocollazione.', 'Girata. Grazie.'] },
  { subject: 'Ferie di fine anno', turns: ['Ciao a tutti,\nentro il 10 mi servono i giorni che pensate di prendere tra Natale e la Befana.', 'Io dal 29 al 31, rientro il 2.', 'Segnato.'] },
  { subject: 'Scadenza TARI: testo per la home', turns: ['Proposta per la home: «Seconda rata TARI: si paga entro il 2 dicembre». Che ne dici?', 'Bene. Aggiungerei come si paga, in una riga.', '«Con il modello che trovi nella lettera, o con pagoPA». Pubblico?', 'Pubblica.'] },
  { subject: 'Stampante del secondo piano', turns: ['È di nuovo ferma: dice carta inceppata ma non c’è niente.', 'Ho aperto una segnalazione, passano domani mattina.'] },
  { subject: 'Corso sull’accessibilità dei documenti', turns: ['Il corso è il 14, dalle 9 alle 13, in sala consiliare. Ti iscrivo?', 'Sì, grazie. Possiamo portare i nostri documenti per provare?', 'Certo: è proprio l’idea.'] },
  { subject: 'Verbale del tavolo con le associazioni', turns: ['In allegato il verbale. Se non ci sono osservazioni entro mercoledì lo protocollo.', 'Solo una: la signora Lippi rappresenta il circolo, non la consulta.', 'Corretto, grazie.'] },
  { subject: 'Nuovi cestini in piazza del Mercato', turns: ['Quando li montano? I banchi chiedono di saperlo prima.', 'Martedì mattina presto, prima dell’allestimento.'] },
  { subject: 'Sostituzione allo sportello', turns: ['Domani sono dal medico fino alle 11. Mi copri allo sportello?', 'Nessun problema.', 'Grazie, ti devo un caffè ☕'] },
  { subject: 'Dati per la relazione annuale', turns: ['Mi servono i numeri degli accessi allo sportello, mese per mese, e le segnalazioni chiuse.', 'Te li mando in un foglio. Gennaio è parziale: il conto è partito il 15.', 'Ricevuto, tutto chiaro.'] },
  { subject: 'Traduzione degli avvisi in cinese e arabo', turns: ['Per gli avvisi della scuola avremmo bisogno della traduzione. C’è ancora la convenzione?', 'Sì, fino a giugno. I tempi sono di tre giorni lavorativi: mandami il testo definitivo.', 'Eccolo.', 'Inoltrato. 您好 e مرحبا li sanno già 🙂'] },
  { subject: 'Allerta meteo: chi pubblica stasera?', turns: ['Codice giallo dalle 20. Sei reperibile tu?', 'Sì. Uso il modello «allerta» e avviso la Polizia municipale.'] },
  { subject: 'Convocazione della commissione', turns: ['Puoi mettere in agenda la commissione di giovedì alle 17? L’ordine del giorno arriva domani.', 'Messa. Quando hai l’ordine del giorno lo allego.'] },
  { subject: 'Errore nell’indirizzo dell’anagrafe', turns: ['Un cittadino segnala che la mappa porta al vecchio ufficio.', 'Controllato: il testo è giusto, la mappa no. Correggo le coordinate.', 'Verificato, ora è giusta.'] },
  { subject: 'Biglietto di auguri del Comune', turns: ['La tipografia chiede il testo entro lunedì. Teniamo quello dell’anno scorso?', 'Lo cambierei: più corto, senza rime. «Buone feste a chi vive e lavora qui».', 'Mi piace. Mando quello.'] },
  { subject: 'Passaggio al nuovo protocollo', turns: ['Dal 1° il protocollo è quello nuovo. Le credenziali arrivano in una busta, non per posta elettronica.', 'Bene. Per le pratiche aperte che si fa?', 'Restano nel vecchio fino a chiusura, in sola lettura dopo marzo.'] },
]
