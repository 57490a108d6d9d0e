import type { CopyFacts } from '../backup/facts.ts'
import type { Restored } from './restore-copy.ts'

/** What `npm run restore` says; of the faults of a copy it says what `npm run backup -- --verify` does. */
export const RESTORE_WORDS = {
  usage: 'Si usa così: npm run restore -- CARTELLA [--into CARTELLA-DEI-DATI] [--replace]\nLa cartella è quella in cui fai le copie (vale la più nuova) oppure una delle sue «copia-…».',
  verifying: (folder: string, takenAt: string) => `Controllo la copia ${folder}, fatta il ${moment(takenAt)}…`,
  writing: (target: string) => `È buona. Scrivo in ${target}…`,
  restored: ({ files, former }: Restored, target: string) => [`Ripristinato in ${target}: ${files} file.`, ...(former ? [`Quello che c’era prima è in ${former}: quando sei sicuro, puoi cancellarlo.`] : [])].join('\n'),
  next: (target: string, isDefault: boolean) => `Ora avvia il portale${isDefault ? '' : ` con DATA_DIR=${target}`}: siti, ricerca e immagini si rifanno da sé.`,
  origin: (repository: string, target: string) => `I contenuti venivano da GitHub (${repository}) e ora sono in ${target}/contenuti.git: senza le impostazioni GITHUB_… il portale lavora lì. Con quelle, lavora di nuovo su GitHub.`,
  keyHere: (target: string) => `La chiave è in ${target}/session.key. Se usi SESSION_KEY_FILE, rimettila là.`,
  noKeys: 'La copia è senza chiavi: tutti rientrano da capo, i collegamenti già mandati non valgono più e la password della posta si scrive di nuovo.',
  otherVersion: ({ software }: CopyFacts, now: string) => `La copia è stata fatta con la versione ${software} del programma; qui c’è la ${now}.`,
  asRoot: (target: string) => `Hai ripristinato come amministratore: dai i file all’utente del portale, per esempio chown -R redazione: ${target}`,
  nothingDone: 'Niente è stato ripristinato.',
} as const

function moment(iso: string): string {
  return new Date(iso).toLocaleString('it-IT', { timeZone: 'Europe/Rome', dateStyle: 'long', timeStyle: 'short' })
}
