import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  write: ['In questa parte del sito non puoi scrivere.', 'Chiedi alla redazione chi la cura, oppure scegli una pagina del tuo ufficio.'],
  approve: ['In questa parte del sito non puoi approvare.', 'La proposta aspetta chi coordina questo sito.'],
  own: ['Hai scritto tu questa proposta: nessuno pubblica da solo.', 'Aspetta che la approvi un’altra persona della redazione.'],
  remark: ['Questa proposta la puoi leggere, non annotare.', 'Se vedi qualcosa da correggere, dillo alla redazione.'],
  suggest: ['Qui puoi lasciare una nota; un altro testo lo propone chi può scrivere in questa parte del sito.', 'Scrivi nella nota che cosa cambieresti.'],
  rules: ['Le regole le vede chi lavora in uno degli enti.', 'Chiedi alla redazione di controllare il tuo ente nella rubrica.'],
  read: ['Questa proposta non c’è, oppure non è tra quelle che puoi vedere.', 'Torna all’elenco delle proposte.'],
} as const

/** The rules say no. */
export class NotAllowedProblem extends Problem {
  readonly code: string
  readonly status = 403
  readonly remedy: string

  constructor(what: keyof typeof SENTENCES, path: string) {
    super(SENTENCES[what][0], { path })
    this.code = `not-allowed-${what}`
    this.remedy = SENTENCES[what][1]
  }
}
