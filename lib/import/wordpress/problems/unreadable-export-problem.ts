import { Problem } from '../../../errors/problem.ts'

const AGAIN = 'In WordPress apri «Strumenti», «Esporta», scegli «Tutti i contenuti», scarica di nuovo il file e riprova.'
// Not one type at a time: what refers to each other must be in one file.
const LESS = 'Sul server di WordPress esporta senza i tipi che qui non entrano (pratiche, messaggi, ordini): «wp export --max_file_size=-1 --skip_comments --post_type__not_in=TIPO,TIPO».'

const SENTENCES = {
  'not-xml': ['Il file non è XML ben formato.', AGAIN],
  'not-wxr': ['Il file è XML, ma non è un’esportazione di WordPress (WXR).', AGAIN],
  encoding: ['Il file non è scritto in UTF-8.', 'Un’esportazione di WordPress lo è sempre: se il file è passato per un altro programma, scaricalo di nuovo.'],
  doctype: ['Il file contiene una dichiarazione DOCTYPE: un’esportazione di WordPress non ne ha, e così si nascondono attacchi.', AGAIN],
  deep: ['Il file ha elementi uno dentro l’altro ben oltre quelli di un’esportazione di WordPress.', AGAIN],
  large: ['Il file ha un elemento più grande di 8 milioni di caratteri: nessuna pagina lo è.', 'Cerca nel sito di partenza la pagina che contiene file incollati nel testo, caricali tra i media ed esporta di nuovo.'],
  cut: ['Il file finisce a metà.', 'Lo scaricamento si è interrotto: scaricalo di nuovo. Se il sito è grande fallo sul suo server, con «wp export --max_file_size=-1 --skip_comments».'],
  long: ['Il file supera i 500 milioni di caratteri.', LESS],
  many: ['Il file ha più di 200.000 elementi.', LESS],
  item: ['Il file ha un elemento che non è fatto come quelli di WordPress.', AGAIN],
} as const

/** An export that cannot be read, or that is not read because it could do harm. */
export class UnreadableExportProblem extends Problem {
  readonly code = 'unreadable-export'
  readonly status = 422
  readonly remedy: string

  /** @param near where in the file, in words; `''` when nowhere in particular */
  constructor(why: keyof typeof SENTENCES, near = '') {
    super(near === '' ? SENTENCES[why][0] : `${SENTENCES[why][0]} (${near})`, { why })
    this.remedy = SENTENCES[why][1]
  }
}
