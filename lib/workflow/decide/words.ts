/** What the history and the clock say of decisions. */
export const DECIDE_WORDS = {
  undone: (title: string, number: number) => `Torna com’era: ${title}\n\nAnnulla quello che ha pubblicato la proposta ${number}.`,
  /** Read by whoever arrives at the address of a page whose publication was taken back. */
  withdrawn: 'La sua pubblicazione è stata annullata.',
  schedulerGone: (name: string) => `${name}, che l’aveva programmata, ora non può pubblicare qui.`,
  schedulerGoneRemedy: 'Un’altra persona della redazione la pubblichi o la programmi di nuovo.',
  unforeseen: 'C’è stato un imprevisto nel pubblicarla.',
  unforeseenRemedy: 'Il portale riprova da solo; se non basta, avvisa chi gestisce il server.',
  lapsed: 'Il momento scelto è passato da più di un giorno e non è andata in linea.',
  lapsedRemedy: 'Guarda se il testo vale ancora, poi pubblicala o scegli un altro momento.',
  jobs: { settle: 'Lavori lasciati a metà', publish: 'Pubblicazioni programmate', approvals: 'Approvazioni lasciate a metà', emergencies: 'Emergenze lasciate a metà', experts: 'Pareri scaduti', taken: 'Prese in carico ferme' },
} as const
