import type { Fault } from './find-faults.ts'
import type { BackupStep, TakenBackup } from './take-backup.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What `npm run backup` says. */
export const BACKUP_WORDS = {
  usage: 'Si usa così: npm run backup -- CARTELLA [--with-keys] [--keep 30] [--without-content]\nPer controllare una copia: npm run backup -- --verify CARTELLA',
  badKeep: 'Con --keep si dice quante copie tenere: un numero da 1 a 9999.',
  step: { repository: 'Copio i contenuti e ne rileggo ogni oggetto…', folders: 'Copio richieste, valutazioni, posta di prova e registro degli accessi…', ending: 'Scrivo l’elenco dei file…' } satisfies Record<BackupStep, string>,
  taken: ({ folder, facts, files, forgotten }: TakenBackup) =>
    [`Copia fatta: ${folder}`, `  ${count(files, 'file', 'file')}; archivio con ${count(facts.objects, 'oggetto riletto', 'oggetti riletti')}.`, ...(forgotten > 0 ? [`  Tolte ${count(forgotten, 'copia vecchia', 'copie vecchie')}.`] : [])].join('\n'),
  digest: (digest: string) => `  Impronta dell’elenco (annotala altrove, se vuoi una prova): ${digest}`,
  unsteady: (names: readonly string[]) => `  Attenzione: ${names.join(', ')} cambiava di continuo. Ogni file è intero, ma possono essere di istanti un po’ diversi. Meglio rifare la copia in un’ora tranquilla.`,
  withKeys: 'Dentro ci sono anche le chiavi, nella cartella «chiavi»: chi le ha può entrare come chiunque e aprire le password della posta. Tieni questa copia come tieni le password.',
  withoutKeys: 'Le chiavi non ci sono. Dopo un ripristino tutti rientrano da capo, i collegamenti già mandati non valgono più e la password della posta si scrive di nuovo. Per averle: --with-keys',
  elsewhere: '  I contenuti NON ci sono, come hai chiesto: questa copia ha il resto.',
  origin: (repository: string) => `  I contenuti vengono da GitHub (${repository}): ogni ramo, ogni proposta, ogni approvazione.`,
  personal: 'La copia contiene dati personali (richieste dei cittadini, accessi): va protetta come l’originale.',
  sound: (folder: string, files: number, objects: number) => `La copia ${folder} è intera: ${count(files, 'file uguale', 'file uguali')} all’elenco, ${count(objects, 'oggetto riletto', 'oggetti riletti')} nell’archivio.`,
  spoilt: (folder: string, faults: number) => `La copia ${folder} NON è buona: ${count(faults, 'file da guardare', 'file da guardare')}.`,
  fault: ({ path, kind }: Fault) => `  ${FAULTS[kind]}: ${path}`,
  missingObject: (oid: string) => `  oggetto che manca o è rovinato nell’archivio: ${oid}`,
} as const

const FAULTS: Readonly<Record<Fault['kind'], string>> = { missing: 'manca', changed: 'è cambiato', added: 'in più', 'not-ours': 'nome che nessuna copia contiene' }
