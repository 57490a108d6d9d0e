/** What is said of files to be downloaded. */
export const ATTACHMENT_WORDS = {
  office: (name: string, format: string) => `«${name}» è in ${format}: chi non ha quel programma non lo apre.`,
  officeRemedy: 'Per leggere dai un PDF accessibile o una pagina; per compilare aggiungi anche ODT o un modulo in rete.',
  heavy: (name: string, size: string) => `«${name}» pesa ${size}: da telefono si scarica a fatica.`,
  heavyRemedy: 'Comprimilo, o dividilo in parti.',
  heavyPicture: (name: string, size: string) => `L’immagine «${name}» pesa ${size}.`,
  heavyPictureRemedy: 'Salvala più piccola: 1600 punti di larghezza bastano.',
  name: (name: string) => `Dal nome «${name}» non si capisce che cos’è il file.`,
  nameRemedy: 'Chiamalo come il documento, per esempio «domanda-iscrizione-nido-2027.pdf».',
  title: (title: string) => `L’allegato si chiama «${title}», come un file.`,
  titleRemedy: 'Scrivi il titolo del documento, come lo direbbe una persona.',
  scan: (name: string) => `«${name}» sembra una scansione: dentro non ci sono parole, solo immagini.`,
  scanRemedy: 'Esporta il PDF dal programma con cui è stato scritto: così si può cercare, ascoltare e copiare.',
} as const
