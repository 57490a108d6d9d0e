import type { AuditLevel } from '../../model/audit/audit-row.ts'

type Told = { readonly level: AuditLevel; readonly sentence: string; readonly meaning: string }

/** What only the register tells, beside the findings of the verification. The names are for machines, and stay. */
export const AUDIT_EXCEPTIONS = {
  'rights-changed': { level: 'exception', sentence: 'Cambia chi può leggere, scrivere o approvare.', meaning: 'Si guardi a chi, e se chi doveva dire di sì lo ha detto.' },
  'author-and-approver': { level: 'exception', sentence: 'Nel periodo la stessa persona ha scritto questa pagina e ne ha approvato modifiche di altri.', meaning: 'È permesso, se ogni volta erano due persone: si guardi se due persone si approvano a vicenda.' },
  'dormant-account': { level: 'exception', sentence: 'Può scrivere o approvare, e da tempo non ha fatto niente.', meaning: 'Si chieda se le serve ancora: chi non lavora più qui va tolto dalla rubrica.' },
} as const satisfies Readonly<Record<string, Told>>

/** What the register says. */
export const AUDIT_WORDS = {
  page: (title: string) => `«${title}»`,
  what: { new: 'È una pagina nuova.', removal: 'La pagina viene tolta.', move: 'La pagina cambia indirizzo.' } as const,
  files: 'File',
  rights: 'Permessi',
  settings: 'Impostazioni',
  outside: 'File cambiati',
  effect: (who: string, does: string) => `${who} ${does}`,
  unclear: 'Questo cambiamento non si può dire in parole: i file non si leggono più.',
  more: (n: number) => `e altri ${String(n)}`,
  dormant: (months: number, last: string | null) => (last === null ? `da più di ${String(months)} mesi; nell’archivio non risulta niente` : `da più di ${String(months)} mesi; l’ultima cosa è del ${last}`),
  proposals: (numbers: readonly number[]) => `proposte ${numbers.join(', ')}`,
  signedAfter: (who: string, hours: number) => `ha firmato ${who}, ${hours < 1 ? 'entro un’ora' : hours < 48 ? `dopo ${String(hours)} ore` : `dopo ${String(Math.round(hours / 24))} giorni`}`,
  notSignedFor: (days: number) => `da ${String(days)} giorni`,
  group: (name: string) => `gruppo ${name}`,
} as const
