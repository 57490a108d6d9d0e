import { fileWeight } from '../../../templates/text/file-weight.ts'
import { count } from './list.ts'

const gigabytes = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 })
const room = (octets: number) => (octets >= 1e9 ? `${gigabytes.format(octets / 1e9)} GB` : fileWeight(Math.max(1, octets)))

/** Folders, how they are managed, and the room that is left. */
export const FOLDER_WORDS = {
  nav: 'Cartelle',
  own: 'Le tue cartelle',
  unread: 'da leggere',
  drafts: (n: number) => (n === 1 ? 'bozza' : 'bozze'),
  manage: 'Gestisci cartelle',
  loading: 'Carico le cartelle…',

  choose: {
    move: (n: number) => `Sposta ${count(n, 'messaggio', 'messaggi')} in…`,
    copy: (n: number) => `Copia ${count(n, 'messaggio', 'messaggi')} in…`,
    find: 'Cerca una cartella',
    label: 'Cartelle',
    none: 'Nessuna cartella si chiama così.',
  },

  dialog: {
    title: 'Gestisci cartelle',
    create: 'Nuova cartella',
    name: 'Nome',
    parent: 'Dentro',
    top: 'nessuna (al primo livello)',
    submit: 'Crea la cartella',
    list: 'Cartelle della casella',
    shown: (name: string) => `Mostra «${name}» tra le cartelle`,
    rename: 'Cambia nome',
    renameOf: (name: string) => `Cambia nome a «${name}»`,
    remove: 'Elimina',
    removeOf: (name: string) => `Elimina «${name}»`,
    confirm: (name: string) => `Eliminare la cartella «${name}»? Si può solo se è vuota.`,
    yes: 'Sì, elimina',
    no: 'Tieni',
    save: 'Salva il nome',
    special: 'Quelle senza pulsanti le usa la posta: non si cambiano.',
    created: (name: string) => `Cartella «${name}» creata.`,
    renamed: (name: string) => `Ora la cartella si chiama «${name}».`,
    removed: (name: string) => `Cartella «${name}» eliminata.`,
    shownNow: (name: string) => `«${name}» si vede tra le cartelle.`,
    hiddenNow: (name: string) => `«${name}» non si vede più tra le cartelle; i messaggi restano.`,
    missing: 'Scrivi un nome.',
  },

  quota: {
    label: 'Spazio occupato',
    used: (used: number, limit: number) => `${room(used)} occupati su ${room(limit)}`,
    nearlyFull: (percent: number) => `La casella è piena al ${percent} %: svuota il cestino o elimina messaggi con allegati pesanti, o presto non riceverai più posta.`,
  },
} as const
