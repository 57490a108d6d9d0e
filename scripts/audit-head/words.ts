import type { Heads } from './heads.ts'
import type { Rewritten } from './rewritten.ts'

const WHAT = { main: 'i contenuti in linea', records: 'i registri delle proposte' } as const satisfies Record<Rewritten, string>
const day = (iso: string) => iso.split('-').reverse().join('/')

/** What `npm run audit-head` says. */
export const AUDIT_HEAD_WORDS = {
  usage: 'Si usa così: npm run audit-head -- [--repository CARTELLA] [--main RIF] [--records RIF] [--state FILE] [--summary FILE]',
  title: '# Impronta della notte\n',
  now: ({ day: today, main, records }: Heads) => `${day(today)}: in linea \`${main}\`, registri \`${records ?? 'nessuno'}\`.`,
  first: 'È la prima che si prende: da domani si confronta con questa.',
  same: (before: string) => `La storia è quella del ${day(before)}, più quello che è venuto dopo.`,
  rewritten: (what: readonly Rewritten[], { day: before, main, records }: Heads) =>
    `**La storia è stata riscritta.** Il ${day(before)} ${what.map((one) => `${WHAT[one]} erano \`${(one === 'main' ? main : records) ?? ''}\``).join(', ')}, e ora quel punto non c’è più.`,
  remedy: 'Non si tocchi niente: si avvisi chi risponde dell’archivio e si confronti con una copia di sicurezza di quel giorno.',
  stateLost: 'Il file delle notti di prima non si legge: si ricomincia da stanotte, e ciò che è successo prima non si vede da qui.',
} as const
