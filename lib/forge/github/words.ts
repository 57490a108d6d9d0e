/** What people read of the portal on GitHub. */
export const GITHUB_WORDS = {
  publishable: 'Approvata secondo le regole',
  publishableWhy: 'Il portale ha verificato chi ha approvato e in quale ruolo; è scritto nel messaggio del commit.',
  /** `address` is that of the proposal at the desk, or `null` where none is known. */
  body: (author: string, address: string | null) =>
    `Proposta di ${author}, aperta nel portale dei contenuti.\n\n${address ? `Si legge, si commenta e si pubblica [alla scrivania della redazione](${address}).` : 'Si legge, si commenta e si pubblica alla scrivania della redazione.'}\n\nLo stato è quello dell’etichetta; una pubblicazione fatta qui a mano viene segnalata come eccezione.`,
  ended: {
    withdrawn: 'La proposta è stata ritirata nel portale. Il testo resta conservato.',
    rejected: 'La proposta è stata respinta nel portale. Il testo resta conservato.',
    published: 'La proposta è stata pubblicata dal portale.',
  },
  unfinished: 'Il salvataggio che aveva aperto questa proposta non è arrivato in fondo: la proposta non c’è nel portale.',
} as const
