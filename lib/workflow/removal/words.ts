import type { GoneReason } from '../../model/gone/gone-values.ts'

/** What the history says of a page that goes or moves. */
export const REMOVAL_WORDS = {
  removed: (title: string) => `Da togliere: ${title}`,
  moved: (title: string) => `Da spostare: ${title}`,
  reason: {
    superata: 'È superata: quello che dice non vale più.',
    errata: 'È sbagliata.',
    unita: 'È stata unita a un’altra pagina.',
    'non-dovuta': 'Il periodo in cui andava tenuta in linea è finito.',
    altro: 'Un altro motivo.',
    spostata: 'Cambia indirizzo.',
  } satisfies Record<GoneReason, string>,
} as const
