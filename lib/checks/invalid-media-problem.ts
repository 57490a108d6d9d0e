import { Problem } from '../errors/problem.ts'

const SENTENCES = {
  name: ['Il nome del file non va bene.', 'Usa solo lettere minuscole senza accenti, cifre e trattini, per esempio «ponte-chiuso.jpg».'],
  empty: ['Il file è vuoto.', 'Scegli il file un’altra volta.'],
  large: ['Il file supera 10 MB.', 'Riduci l’immagine o comprimi il documento, poi caricalo di nuovo.'],
  image: ['Il file ha il nome di un’immagine, ma non è un’immagine.', 'Aprilo con un programma di immagini e salvalo come JPEG o PNG.'],
  kind: ['Questo tipo di file non si può caricare.', 'Usa JPEG, PNG, WebP, GIF o AVIF per le immagini; PDF, ODT, ODS, DOCX o XLSX per i documenti.'],
  content: ['Il contenuto del file non è quello che dice il nome.', 'Salva il documento di nuovo nel suo programma e caricalo ancora.'],
} as const

/** A file a person wanted to load that is not what it must be. */
export class InvalidMediaProblem extends Problem {
  readonly code = 'invalid-media'
  readonly status = 422
  readonly remedy: string

  constructor(why: keyof typeof SENTENCES, name: string) {
    super(`${name}: ${SENTENCES[why][0]}`, { why })
    this.remedy = SENTENCES[why][1]
  }
}
