import type { EffectiveChange } from '../../lib/access/effective.ts'

const RIGHTS = { readers: 'leggere', authors: 'scrivere', approvers: 'approvare' } as const

/** What `npm run rules` says. */
export const RULES_WORDS = {
  good: (rules: number, groups: number, people: number) => `Le regole sono a posto: ${rules} percorsi, ${groups} gruppi, ${people} persone nella rubrica.`,
  legend: 'L legge, S scrive, A approva; un numero dopo la A dice quante approvazioni servono.',
  lanes: 'Le corsie: vale la prima riga che si adatta.',
  laneAdded: (line: string) => `Corsie, nuova riga: ${line}.`,
  laneRemoved: (line: string) => `Corsie, non c’è più: ${line}.`,
  laneOrder: 'Corsie: le righe sono in un altro ordine, e vale la prima che si adatta.',
  noLanes: 'Corsie: non ce ne sono, ogni proposta è ordinaria.',
  path: 'percorso',
  everyoneColumn: 'everyone (tutti, anche senza entrare)',
  unknownGroup: (person: string, group: string) => `${person}: il gruppo «${group}» non c’è nelle regole, oppure è di un altro ente; non conta.`,
  who: (path: string) => `Su ${path}:`,
  right: { readers: 'leggono', authors: 'scrivono', approvers: 'approvano' },
  nobody: 'nessuno',
  everyone: 'tutti, anche senza entrare',
  can: (name: string, path: string, may: { read: boolean; write: boolean; approve: boolean }) =>
    `${name} su ${path}: legge ${yes(may.read)}, scrive ${yes(may.write)}, approva ${yes(may.approve)}${may.approve ? ' (mai ciò che ha scritto)' : ''}.`,
  unknownPerson: (id: string, known: readonly string[]) => `Nella rubrica non c’è «${id}». Ci sono: ${known.join(', ')}.`,
  canNeedsPath: 'Dopo la persona scrivi il percorso: npm run rules -- --can marta-campi /prato/istruzione/',
  same: (ref: string) => `Rispetto a ${ref} non cambia niente per nessuno.`,
  change: (change: EffectiveChange) =>
    change.right === 'need'
      ? `${change.path}: le approvazioni che servono passano da ${change.before} a ${change.after}.`
      : `${change.path}: «${change.who}» ${change.how === 'gains' ? 'ora può' : 'non può più'} ${RIGHTS[change.right]}.`,
  optionEmit: (known: readonly string[]) => `Scrivi uno di questi nomi: ${known.join(', ')}.`,
  optionHost: 'Scrivi il nome con cui si raggiunge il portale, per esempio redazione.ente.example.',
  optionAddress: 'Scrivi un indirizzo e una porta, per esempio 127.0.0.1:8081.',
  optionRoot: 'Scrivi una cartella con il percorso intero, senza spazi né virgolette, per esempio /srv/redazione/siti.',
  optionOrg: 'Scrivi il nome dell’organizzazione su GitHub: lettere, cifre e trattini.',
  noVersion: (ref: string) => `Nella versione «${ref}» non trovo content/regole.yml: controlla il nome della versione.`,
} as const

function yes(value: boolean): string {
  return value ? 'sì' : 'no'
}
