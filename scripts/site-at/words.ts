import { withArticle } from '../../lib/model/facts/days.ts'
import { dayInWords } from '../../templates/text/days.ts'

const momentOf = (time: string | null) => (time === null ? 'alla fine del giorno' : `alle ore ${time}`)
const theDay = (day: string) => withArticle('il', dayInWords(day))

/** What is said of a site as it was, on its pages and where it is asked for. */
export const SITE_AT_WORDS = {
  usage: 'Si usa così: npm run site-at -- 2026-03-01 --site prato [--time 10:30] [--as PERSONA] [--repository CARTELLA] [--port 0]\nSenza --time, il sito com’era alla fine di quel giorno. Con --as, la parte riservata come la vedeva quella persona.',
  looking: (day: string, time: string | null) => `Cerco la versione che era in linea ${theDay(day)} ${momentOf(time)}…`,
  found: (commit: string, since: string) => `La versione è ${commit}, in linea ${withArticle('da', since)}. La prendo dall’archivio…`,
  building: 'Rifaccio il sito con i contenuti e le regole di allora e con il programma di oggi: può volerci qualche minuto…',
  leftOut: (sentence: string) => `  lasciata fuori: ${sentence}`,
  missing: (path: string) => `  ${path}: contiene dati personali e i suoi byte non sono qui; si vede senza.`,
  ready: (url: string, person: string | null) => `Pronto: ${url}\n${person === null ? 'Si vede ciò che vedevano tutti.' : `Si vede ciò che poteva leggere ${person}.`} Risponde solo a questa macchina; Ctrl+C chiude e cancella tutto.`,
  // On every page.
  region: 'Il sito com’era',
  banner: (day: string) => `Questo è il sito com’era ${theDay(day)}`,
  bannerMore: (time: string | null, commit: string) => `Com’era ${momentOf(time)}: versione ${commit}, rifatta con il programma di oggi. Non è il sito che c’è adesso.`,
  titleOf: (title: string, day: string) => `Com’era ${theDay(day)}: ${title}`,
  missingPage: { title: 'Pagina non trovata', sentence: 'A questo indirizzo non c’è nessuna pagina del sito che hai chiesto.', remedy: 'Gli altri siti e il portale qui non ci sono: è stato rifatto un sito solo.' },
  denied: { title: 'Quel giorno questa pagina era riservata', sentence: 'Le regole di allora non la aprivano a chi hai detto di essere.', remedy: 'Chiudi e riparti con --as e il nome di una persona che poteva leggerla.' },
  notHere: { title: 'Qui si può solo guardare', sentence: 'Questo è il sito com’era: i moduli non mandano niente a nessuno.', remedy: 'Per scrivere al Comune usa il sito di oggi.' },
  home: 'Pagina iniziale del sito',
  problems: {
    day: 'Il giorno non è scritto bene: serve anno-mese-giorno, per esempio 2026-03-01, e l’ora come 10:30.',
    clock: (text: string) => `L’ora ${text} quel giorno non c’è stata, o c’è stata due volte: l’orologio è cambiato.`,
    clockRemedy: 'Scegli un’ora prima o dopo il cambio.',
    future: (day: string) => `${theDay(day).replace(/^./, (first) => first.toUpperCase())} deve ancora venire.`,
    futureRemedy: 'Scegli un giorno fino a oggi.',
    before: (day: string, first: string) => `${theDay(day).replace(/^./, (letter) => letter.toUpperCase())} non c’era ancora niente in linea: la prima pubblicazione è del ${first}.`,
    beforeRemedy: (first: string) => `Scegli un giorno da ${first} in poi.`,
    repository: (folder: string) => `In «${folder}» non c’è un archivio con le pubblicazioni.`,
    repositoryRemedy: 'Indica con --repository una copia dell’archivio dei contenuti (git clone --mirror). Serve anche git.',
    site: (name: string, known: readonly string[]) => `Quel giorno il sito «${name}» non c’era. C’erano: ${known.join(', ')}.`,
    siteRemedy: 'Scegli uno di questi con --site.',
    person: (id: string) => `Quel giorno «${id}» non era nella rubrica.`,
    personRemedy: 'Con --as serve il nome che la persona ha nella rubrica, per esempio giulia-neri.',
  },
} as const
