/** Words of `npm run licences`. */
export const LICENCE_WORDS = {
  none: 'nessuna licenza scritta',
  development: 'solo per lo sviluppo',
  allowed: (count: number) => `${String(count)} pacchetti: tutti sotto licenze che possono stare in un programma AGPL-3.0-or-later.`,
  refused: (names: readonly string[]) => `Non possono stare in un programma AGPL-3.0-or-later, o non si sa: ${names.join(', ')}.\nLeggi la loro licenza: se va bene, scrivila in scripts/licences; altrimenti togli il pacchetto.`,
} as const
