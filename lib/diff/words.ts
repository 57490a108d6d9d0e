import type { ChangeKind } from './change.ts'

const LONGEST = 120

/** What the marks say, to the eye and to the ear. */
export const DIFF_WORDS = {
  deletedFrom: 'tolto: ',
  insertedFrom: 'aggiunto: ',
  markEnd: ' fine',
  deletedBlock: 'Tolto',
  insertedBlock: 'Aggiunto',
  movedHere: (from: 'above' | 'below') => (from === 'above' ? 'Spostato qui: prima era più in alto' : 'Spostato qui: prima era più in basso'),
  movedAway: (to: 'above' | 'below') => (to === 'above' ? 'Spostato: ora è più in alto' : 'Spostato: ora è più in basso'),
  showMoved: 'vai',
  lineBreak: 'a capo',
  image: (alt: string) => (alt === '' ? 'immagine' : `immagine «${alt}»`),
  embedded: 'contenuto incorporato',
  leftOut: '[…]',

  styles: { strong: 'grassetto', em: 'corsivo', code: 'carattere da codice', s: 'barrato', u: 'sottolineato', sub: 'pedice', sup: 'apice', mark: 'evidenziato', small: 'carattere piccolo', q: 'virgolette' } as Readonly<Record<string, string>>,
  styleCame: (styles: string) => `ora in ${styles}`,
  styleWent: (styles: string) => `prima in ${styles}`,
  and: ' e ',
  linkCame: (to: string) => `ora è un collegamento a ${to}`,
  linkWent: (to: string) => `non è più un collegamento (portava a ${to})`,
  linkChanged: (from: string, to: string) => `il collegamento ora porta a ${to}, prima a ${from}`,
  fileReplaced: (name: string) => `il file «${name}» è un altro, con lo stesso nome`,
  imageReplaced: 'l’immagine è un’altra',
  altChanged: (from: string, to: string) => `il testo alternativo ora è ${to}, prima era ${from}`,
  quoted: (text: string) => (text === '' ? 'vuoto' : `«${text}»`),

  blockKinds: { p: 'un paragrafo', h1: 'il titolo della pagina', h2: 'un titolo di secondo livello', h3: 'un titolo di terzo livello', h4: 'un titolo di quarto livello', h5: 'un titolo di quinto livello', h6: 'un titolo di sesto livello', ul: 'un elenco puntato', ol: 'un elenco numerato', td: 'una cella', th: 'un’intestazione' } as Readonly<Record<string, string>>,
  kindChanged: (from: string, to: string) => `ora è ${to}, prima era ${from}`,
  numbering: 'la numerazione è cambiata',
  shape: 'la forma è cambiata',

  /** A change in one sentence; texts are cut. */
  sentence: (kind: ChangeKind, before: string, after: string, note: string) => {
    const [was, is] = [cut(before), cut(after)]
    switch (kind) {
      case 'inserted':
        return `Aggiunto: «${is}»`
      case 'deleted':
        return `Tolto: «${was}»`
      case 'replaced':
        return `Tolto: «${was}». Aggiunto: «${is}»`
      case 'moved':
        return before === after ? `Spostato: «${is}»` : `Spostato e cambiato: «${is}»`
      default:
        return `«${is || was}»: ${note}`
    }
  },
} as const

function cut(text: string): string {
  const said = text.replace(/\s+/g, ' ').trim()
  return said.length <= LONGEST ? said : `${said.slice(0, said.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()}…`
}
