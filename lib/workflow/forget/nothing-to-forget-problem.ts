import { Problem } from '../../errors/problem.ts'

const SENTENCES = {
  path: ['Questo percorso non è di una pagina né di un allegato.', 'Si scrive come nell’archivio: content/prato/urp/notizia/nome.md, oppure content/prato/urp/media/nome.pdf.'],
  never: ['A questo percorso non c’è mai stato niente.', 'Controlla il percorso: lo mostra la storia della pagina, nella scrivania.'],
  inForce: ['L’unico testo che c’è è quello in linea adesso.', 'Prima correggi o togli la pagina con una proposta, d’emergenza se serve; poi ripeti questo comando per i testi di prima.'],
  person: ['Questa persona non c’è nella rubrica, o non approva in questa parte del sito.', 'Con --by si indica, con l’identificativo della rubrica, chi della redazione risponde della cancellazione.'],
  reason: ['Mancano il motivo o il numero di protocollo, o sono troppo lunghi.', 'Il motivo sta in 500 caratteri e il numero in 80; nessuno dei due contenga i dati da cancellare.'],
} as const

/** Nothing is forgotten, and nothing is written down. */
export class NothingToForgetProblem extends Problem {
  readonly code: string
  readonly status = 422
  readonly remedy: string

  constructor(why: keyof typeof SENTENCES, path: string) {
    super(SENTENCES[why][0], { path })
    this.code = `nothing-to-forget-${why.toLowerCase()}`
    this.remedy = SENTENCES[why][1]
  }
}
