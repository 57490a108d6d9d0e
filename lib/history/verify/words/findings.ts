type Told = { readonly level: 'false' | 'unproved' | 'exception'; readonly sentence: string; readonly meaning: string }

const REWRITTEN = 'Qualcuno ha riscritto la storia: si confronti con un’altra copia, senza toccare questa.'
const BY_KEY = 'Chi lo ha scritto aveva la chiave del portale, o il portale ha un difetto: le regole non lo permettevano.'

/** What each finding says to an auditor. The names are for machines, and stay. */
export const FINDING_WORDS = {
  // Signatures
  unsigned: { level: 'false', sentence: 'Manca la firma del portale.', meaning: 'Non lo ha scritto il portale, o la firma è stata tolta.' },
  'signed-by-another-key': { level: 'false', sentence: 'La firma è di una chiave che non è nell’elenco delle firme ammesse.', meaning: 'Non lo ha scritto il portale, oppure manca la riga di una sua chiave.' },
  'changed-after-signing': { level: 'false', sentence: 'La firma non corrisponde al testo.', meaning: 'È stato modificato dopo essere stato firmato.' },
  'signed-otherwise': { level: 'false', sentence: 'La firma è di un altro tipo, che il portale non usa.', meaning: 'È stato scritto con un altro programma: per esempio unito a mano su GitHub.' },
  'key-not-valid-then': { level: 'false', sentence: 'La chiave non valeva in quel momento.', meaning: 'È stata usata una chiave prima o dopo il periodo scritto nell’elenco.' },
  'before-signatures': { level: 'exception', sentence: 'È del tempo prima delle firme.', meaning: 'Che sia del portale non si può provare: lo dice solo ciò che è venuto dopo, che lo contiene.' },
  'nothing-signed': { level: 'unproved', sentence: 'Nell’archivio non c’è nessuna firma.', meaning: 'Chi l’ha scritto non si può provare.' },

  // What is on the published line
  'first-content': { level: 'exception', sentence: 'Sono i primi contenuti, messi in linea senza revisione.', meaning: 'È così che un archivio comincia: ne risponde chi lo ha installato.' },
  'published-without-proposal': { level: 'false', sentence: 'È andato in linea senza una proposta e senza approvazioni, scritto dal portale.', meaning: 'Lo fa solo chi gestisce il server, per esempio per aggiungere un sito: si chieda un atto.' },
  'merged-by-hand': { level: 'false', sentence: 'È andato in linea a mano, fuori dal portale.', meaning: 'Nessuno lo ha approvato secondo le regole.' },
  'clock-turned-back': { level: 'false', sentence: 'Porta una data anteriore a ciò che lo precede.', meaning: 'L’orologio è stato spostato, o la data è stata scritta a mano.' },
  'clock-ahead': { level: 'false', sentence: 'Porta una data futura.', meaning: 'L’orologio è stato spostato, o la data è stata scritta a mano.' },
  'object-missing': { level: 'false', sentence: 'Un pezzo dell’archivio manca o è rovinato.', meaning: 'Di ciò che manca non si può provare niente: si riprenda da un’altra copia.' },
  'not-a-plain-file': { level: 'false', sentence: 'In linea c’è un collegamento o un altro archivio al posto di un file.', meaning: 'Il portale non ne scrive: potrebbe mostrare altro da ciò che fu approvato.' },

  // The decision
  'missing-approvals': { level: 'false', sentence: 'Mancano le approvazioni che le regole di allora chiedevano.', meaning: BY_KEY },
  'author-approved': { level: 'false', sentence: 'L’approvazione è di chi ha scritto la modifica.', meaning: `Nessuno pubblica da solo. ${BY_KEY}` },
  'approval-of-another-tree': { level: 'false', sentence: 'L’approvazione è di un altro testo.', meaning: `Ciò che è andato in linea non è ciò che è stato letto e approvato. ${BY_KEY}` },
  'approver-not-in-group': { level: 'false', sentence: 'Chi ha approvato in quel momento non era tra chi approva qui.', meaning: BY_KEY },
  'approver-not-in-directory': { level: 'false', sentence: 'Chi ha approvato in quel momento non era nella rubrica.', meaning: BY_KEY },
  'rules-loosened-with-the-change': { level: 'false', sentence: 'La modifica allarga le regole che l’avrebbero fermata.', meaning: `Valgono le regole di prima, e non bastava. ${BY_KEY}` },
  'missing-member-approval': { level: 'false', sentence: 'Cambia i diritti di un ente che non ha detto di sì.', meaning: BY_KEY },
  'author-may-not-write': { level: 'false', sentence: 'Chi ha scritto la modifica non poteva scrivere qui.', meaning: BY_KEY },
  'no-author': { level: 'false', sentence: 'Della modifica non risulta nessun autore, o nessuna pagina.', meaning: BY_KEY },
  'rules-unreadable': { level: 'false', sentence: 'Le regole in vigore in quel punto non si leggono.', meaning: 'Si decide con le ultime che si leggevano, come fa il portale.' },

  // What a publication says of itself
  'trailer-edited': { level: 'false', sentence: 'Una riga della pubblicazione è stata modificata.', meaning: 'Non dice più ciò che fu deciso, e la firma lo rivela.' },
  'record-and-trailers-differ': { level: 'false', sentence: 'Una riga della pubblicazione e il registro dicono cose diverse.', meaning: BY_KEY },
  'rules-hash-differs': { level: 'false', sentence: 'L’impronta delle regole non è quella delle regole in vigore.', meaning: BY_KEY },
  'tree-not-the-merge': { level: 'false', sentence: 'Ciò che è andato in linea non è l’unione della proposta con ciò che c’era.', meaning: 'Nella pubblicazione c’è qualcosa che nessuno ha proposto né approvato.' },
  'authors-hidden': { level: 'false', sentence: 'Qualcuno ha scritto nella proposta e non risulta tra gli autori.', meaning: 'Chi non risulta autore potrebbe approvare il proprio lavoro.' },
  'paths-hidden': { level: 'false', sentence: 'La proposta cambia una pagina che il registro non nomina.', meaning: 'Di quella pagina non è stato chiesto chi la può scrivere e approvare.' },
  'tip-not-of-the-record': { level: 'false', sentence: 'Il testo unito non è quello che il registro dice.', meaning: BY_KEY },
  'written-by-hand': { level: 'exception', sentence: 'Una parte della proposta è stata scritta fuori dal portale.', meaning: 'È stata approvata com’era; chi l’ha scritta è ciò che dice di sé, senza firma.' },

  // Emergencies, appointments, packages
  'emergency-signed': { level: 'exception', sentence: 'Pubblicata in emergenza; poi una seconda persona l’ha firmata.', meaning: 'È la via d’urgenza: senza le approvazioni prima, con una dopo.' },
  'emergency-unsigned': { level: 'exception', sentence: 'Pubblicata in emergenza, e nessuna seconda persona l’ha ancora firmata.', meaning: 'Si chieda la firma, o perché non c’è.' },
  'emergency-not-allowed': { level: 'false', sentence: 'Pubblicata in emergenza da chi qui non poteva.', meaning: BY_KEY },
  'emergency-of-rights': { level: 'false', sentence: 'Pubblicata in emergenza una modifica dei diritti.', meaning: `Per i diritti l’emergenza non c’è. ${BY_KEY}` },
  'emergency-not-recorded': { level: 'false', sentence: 'La pubblicazione si dice un’emergenza, ma il registro non lo dice.', meaning: 'Serviva a pubblicare senza approvazioni.' },
  'emergency-signed-by-own': { level: 'false', sentence: 'La firma dell’emergenza è di chi l’ha pubblicata o scritta.', meaning: 'Non vale: serve una seconda persona.' },
  'emergency-signed-without-right': { level: 'false', sentence: 'La firma dell’emergenza è di chi qui non approva.', meaning: BY_KEY },
  'published-too-early': { level: 'false', sentence: 'Era programmata per più tardi.', meaning: BY_KEY },
  'schedule-not-recorded': { level: 'false', sentence: 'La pubblicazione si dice programmata, ma il registro non lo dice.', meaning: BY_KEY },
  'package-split': { level: 'false', sentence: 'Di un pacchetto è stata pubblicata solo una parte.', meaning: `Va in linea intero o per niente. ${BY_KEY}` },

  // Records
  'record-missing': { level: 'false', sentence: 'Di questa pubblicazione non c’è traccia nel registro.', meaning: 'Il registro è stato riscritto, o la pubblicazione non viene dal portale.' },
  'publication-under-way': { level: 'exception', sentence: 'Il registro è rimasto a metà di una pubblicazione.', meaning: 'Il portale la finirà alla prossima scrittura.' },
  'publication-not-on-the-line': { level: 'false', sentence: 'Il registro dice pubblicata una proposta che in linea non c’è.', meaning: REWRITTEN },
  'records-rewritten': { level: 'false', sentence: 'Nel registro è cambiato ciò che era già scritto.', meaning: REWRITTEN },
  'record-made-up': { level: 'false', sentence: 'Nel registro c’è qualcosa che non può essere successo così.', meaning: BY_KEY },
  'record-removed': { level: 'false', sentence: 'Dal registro è stata tolta una proposta.', meaning: REWRITTEN },
  'tip-pruned': { level: 'false', sentence: 'Una versione superata di una proposta non c’è più.', meaning: 'Il portale le conserva tutte: qualcuno l’ha tolta.' },
  'tip-replaced': { level: 'false', sentence: 'Al posto di una versione superata di una proposta ce n’è un’altra.', meaning: REWRITTEN },
  'tips-not-here': { level: 'unproved', sentence: 'In questa copia non ci sono le versioni superate delle proposte.', meaning: 'Serve una copia intera: git clone --mirror.' },
  'records-not-here': { level: 'unproved', sentence: 'In questa copia non c’è il registro delle proposte.', meaning: 'Serve una copia intera: git clone --mirror. Se anche quella non lo ha, è stato tolto.' },
  'register-entry-removed': { level: 'false', sentence: 'Dal registro di ciò che è stato dimenticato manca qualcosa.', meaning: REWRITTEN },
  forgotten: { level: 'exception', sentence: 'È stato dimenticato, e il registro dice perché.', meaning: 'Non si può più leggere: restano la sua impronta e la decisione.' },

  // Since then
  'history-rewritten': { level: 'false', sentence: 'La storia non contiene più quella di allora.', meaning: REWRITTEN },
  'head-not-signed': { level: 'false', sentence: 'La testa del registro che è stata conservata non ha una firma ammessa.', meaning: 'Non si può usare per un confronto: si cerchi quella pubblicata all’albo o mandata per PEC.' },

  // What is served
  'manifest-not-signed': { level: 'false', sentence: 'Il manifesto non ha la firma del portale.', meaning: 'Chi serve il sito non prova da dove viene.' },
  'manifest-signed-by-another': { level: 'false', sentence: 'Il manifesto è firmato con una chiave che non è nell’elenco.', meaning: 'Non lo ha fatto il portale.' },
  'manifest-changed-after-signing': { level: 'false', sentence: 'La firma del manifesto non corrisponde al testo.', meaning: 'È stato modificato dopo la firma.' },
  'manifest-unreadable': { level: 'false', sentence: 'Il manifesto non è leggibile.', meaning: 'Non è quello che il portale scrive.' },
  'manifest-not-here': { level: 'unproved', sentence: 'Il sito non ha un manifesto, o non lo si è potuto avere.', meaning: 'Che cosa doveva essere servito non si può sapere.' },
  'manifest-whole-not-here': { level: 'unproved', sentence: 'Il sito pubblica solo la testa del suo manifesto.', meaning: 'Non è un sito per tutti: il manifesto intero lo dà il portale ai revisori. Poi: --manifest FILE.' },
  'manifest-not-the-served': { level: 'false', sentence: 'Il manifesto intero non è quello che il sito nomina.', meaning: 'Sono di due costruzioni diverse, o uno dei due è stato cambiato.' },
  'manifest-of-another-commit': { level: 'false', sentence: 'Il manifesto nomina una versione che non è mai stata in linea.', meaning: 'Il sito non viene da questo archivio.' },
  'manifest-of-other-rules': { level: 'false', sentence: 'Il manifesto nomina regole che non erano quelle in vigore.', meaning: 'Chi può leggere che cosa è stato deciso con altre regole.' },
  'site-behind': { level: 'exception', sentence: 'Il sito è di una versione precedente all’ultima.', meaning: 'Si chieda se si sta aggiornando, o se è fermo.' },
  'output-changed': { level: 'false', sentence: 'Un file servito non è quello del manifesto.', meaning: 'Chi legge vede altro da ciò che è stato pubblicato.' },
  'output-added': { level: 'false', sentence: 'È servito un file che il manifesto non nomina.', meaning: 'Nessuna pubblicazione lo spiega.' },
  'output-missing': { level: 'false', sentence: 'Un file del manifesto non è servito.', meaning: 'Chi legge non trova ciò che è stato pubblicato.' },
  'output-not-read': { level: 'unproved', sentence: 'Un file non si è potuto leggere dal sito.', meaning: 'Si riprovi: la rete o il sito non hanno risposto.' },
  'rebuild-differs': { level: 'false', sentence: 'Ricostruito da questa versione, un file è diverso.', meaning: 'È stato fatto con un altro programma, o cambiato prima di essere scritto nel manifesto.' },
  'rebuild-not-done': { level: 'unproved', sentence: 'Il sito non si è potuto ricostruire.', meaning: 'Che i file vengano da questa versione lo dice solo la firma del manifesto.' },
} as const satisfies Readonly<Record<string, Told>>
