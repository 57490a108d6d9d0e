import type { QueueStep } from '../../../lib/protocol/desk.ts'

/** What the desk says of what others do meanwhile. */
export const LIVE_WORDS = {
  step: (title: string, { by, what }: QueueStep) => `«${title}»: ${by.name} ${what}.`,
  arrived: (title: string, office: string) => `Nuova proposta da rivedere: «${title}» (${office}).`,
  several: (n: number) => `${n} proposte sono cambiate.`,
  gone: (title: string) => `«${title}» non è più nell’elenco.`,
  close: 'Chiudi il messaggio',
  under: ({ by, what }: QueueStep) => `${by.name} ${what}, mentre guardavi questa pagina.`,
  newText: 'Quello che leggi qui è il testo di prima: per decidere, guarda quello nuovo.',
  showNew: 'Mostra il testo nuovo',
  ended: 'La sessione è finita: entra di nuovo per continuare. Quello che hai scritto in questa scheda resta.',
  enter: 'Entra di nuovo',
  asks: (seconds: number) => `Questa pagina si aggiorna ogni ${seconds} secondi.`,
} as const
