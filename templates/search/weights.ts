/** How much a word counts where it stands; Pagefind takes 0 to 10. */
interface Weights {
  readonly title: number
  readonly description: number
  readonly text: number
}

const SERVICE: Weights = { title: 10, description: 5, text: 1 }
const OTHERS: Weights = { title: 7, description: 3, text: 0.7 }

// Who asks a municipality wants to do something more often than to read about it.
const BY_TYPE: Readonly<Record<string, Weights>> = { servizio: SERVICE, faq: SERVICE, unita: { ...OTHERS, title: 8 }, pagina: OTHERS }

export function weightsOf(type: string): Weights {
  return BY_TYPE[type] ?? OTHERS
}
