import type { AuditKind, AuditLevel, AuditSignature } from './audit-row.ts'

/** The names of the columns of the register, as files and pages have them. */
export const COLUMN_WORDS = {
  commit: 'versione',
  at: 'in linea dal',
  kind: 'genere',
  title: 'titolo',
  what: 'che cosa è cambiato',
  proposal: 'proposta',
  sites: 'siti',
  offices: 'uffici',
  paths: 'percorsi',
  authors: 'autori',
  authorIds: 'autori (id)',
  approvals: 'approvata da',
  approvalIds: 'approvata da (id)',
  approvedAt: 'approvata il',
  approvedTree: 'testo approvato',
  stale: 'approvazioni di altri testi',
  publishedBy: 'pubblicata da',
  publishedById: 'pubblicata da (id)',
  sentAt: 'in revisione dal',
  scheduledFor: 'programmata per',
  package: 'pacchetto',
  rule: 'regola',
  rules: 'impronta delle regole',
  checks: 'controlli',
  tree: 'testo',
  tip: 'versione proposta',
  records: 'registro di allora',
  affects: 'enti toccati',
  effects: 'permessi cambiati',
  emergency: 'emergenza',
  emergencyBy: 'emergenza di',
  signedBy: 'firmata dopo da',
  signedAt: 'firmata dopo il',
  signature: 'firma del portale',
  exceptions: 'eccezioni',
  exceptionsSaid: 'eccezioni in parole',
  signatures: {
    good: 'buona',
    holds: 'regge; la chiave non è stata confrontata con un elenco',
    unsigned: 'manca',
    'signed-by-another-key': 'di una chiave che non è nell’elenco',
    'changed-after-signing': 'non corrisponde al testo',
    'signed-otherwise': 'di un altro tipo',
    'key-not-valid-then': 'di una chiave che allora non valeva',
  } satisfies Readonly<Record<AuditSignature, string>>,
} as const

/** What a publication did, in words. */
export const KIND_WORDS = { new: 'Pagina nuova', change: 'Modifica', removal: 'Pagina tolta', move: 'Pagina spostata', media: 'File', first: 'Avvio', outside: 'Fuori dalle proposte' } as const satisfies Readonly<Record<AuditKind, string>>

/** How much an exception weighs. */
export const LEVEL_WORDS = { false: 'Non è come dice', unproved: 'Non si è potuto guardare', exception: 'Da sapere' } as const satisfies Readonly<Record<AuditLevel, string>>
