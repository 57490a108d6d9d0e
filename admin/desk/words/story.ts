const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' })
const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** Words for who wrote a proposal: where it stands, and the list of their own. */
export const STORY_WORDS = {
  title: 'Che fine ha fatto la mia modifica?',
  who: (names: readonly string[]) => (names.length === 1 ? 'Può farlo' : 'Possono farlo'),
  names: (names: readonly string[]) => (names.length <= 4 ? inWords(names) : `${names.slice(0, 3).join(', ')} e altre ${names.length - 3} persone`),
  promise: 'Risposta attesa',
  said: (text: string) => `«${text}»`,
  online: (title: string) => `Leggi «${title}» sul sito`,
  edit: 'Riaprila nell’editor',
  mine: {
    title: 'Le mie proposte',
    menu: 'Le mie proposte',
    intro: 'Quello che hai scritto e dove è arrivato: da mandata a in linea.',
    open: 'In cammino',
    closed: 'Arrivate alla fine',
    openNone: 'Non hai proposte aperte.',
    openNoneHelp: 'Quando scrivi o cambi una pagina, qui vedi a che punto è e chi la sta guardando.',
    closedNone: 'Nessuna proposta è ancora arrivata alla fine.',
    write: 'Scrivi una pagina',
    more: (shown: number, all: number) => `Sono le ultime ${shown} di ${all}.`,
    changed: (at: number) => `Ultima novità ${moments.format(at)}`,
    remarks: (n: number) => count(n, 'nota aperta', 'note aperte'),
    story: 'Tutta la storia',
  },
} as const

function inWords(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' o ')
}
