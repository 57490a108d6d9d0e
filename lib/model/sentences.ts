/** Sentences about an entry as a whole. Each names the file and says what to do. */
export const ENTRY_SENTENCES = {
  field: (path: string, label: string, sentence: string) => `${path}: il campo «${label}»${saysOfIt(sentence) ? '' : ':'} ${sentence}.`,
  path: (path: string) => `${path}: questo non è il posto di una pagina; il percorso giusto è content/sito/ufficio/tipo/nome.md, in minuscolo e senza accenti.`,
  type: (type: string) => (path: string) => `${path}: su questo sito il tipo «${type}» non esiste; scegli un tipo dell’elenco.`,
  tooLarge: (path: string) => `${path}: il file supera 1 MB; dividi il testo in più pagine o allega un documento.`,
  encoding: (path: string) => `${path}: il file non è in UTF-8; salvalo di nuovo scegliendo la codifica UTF-8.`,
  frontMatter: (path: string) => `${path}: i campi in testa al file non si leggono; devono stare tra due righe «---», ciascuno scritto «nome: valore».`,
  owner: (path: string, field: string, owner: string) => `${path}: il campo «${field}» deve essere «${owner}», come la cartella in cui sta la pagina.`,
  doubled: (path: string, other: string) => `${path}: esiste già una pagina dello stesso tipo con questo nome (${other}); cambia il nome di una delle due.`,
  relation: (path: string, label: string, slug: string) => `${path}: il campo «${label}» indica «${slug}», che non esiste su questo sito; scegli una scheda che c’è.`,
  media: (path: string, label: string, file: string) => `${path}: il campo «${label}» indica il file «${file}», che non c’è; caricalo o scegline un altro.`,
} as const

/** Is the field what the sentence is about («contiene …»), or is somebody told to do something about it («scrivi …»)? */
function saysOfIt(sentence: string): boolean {
  return !/^(scrivi|scegli|indica|aggiungi|la) /.test(sentence)
}
