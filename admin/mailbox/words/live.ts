import { count } from './list.ts'

/** News, and how it is told. */
export const LIVE_WORDS = {
  arrived: (n: number) => (n === 1 ? 'È arrivato un messaggio.' : `Sono arrivati ${count(n, 'messaggio', 'messaggi')}.`),
  offline: 'Sei senza connessione: quello che vedi è di prima. Riprovo da solo.',
  notice: { title: 'Nuova posta', body: 'Apri la posta per leggerla.', from: (who: string, subject: string) => `${who}: ${subject}` },
  open: 'Avvisi di nuova posta',
  dialog: {
    title: 'Avvisi di nuova posta',
    why: 'Il browser può mostrarti un avviso quando arriva un messaggio, anche mentre lavori in un’altra finestra. La posta deve restare aperta in una scheda.',
    ask: 'Attiva gli avvisi',
    stop: 'Spegni gli avvisi',
    on: 'Gli avvisi sono attivi in questo browser.',
    denied: 'Questo browser non lascia mostrare avvisi da questo sito: se cambi idea, riattivali dalle impostazioni del browser, vicino all’indirizzo.',
    none: 'Questo browser non sa mostrare avvisi.',
    details: 'Mostra nell’avviso anche mittente e oggetto',
    detailsHelp: 'Chi passa davanti allo schermo può leggerli: senza, l’avviso dice solo che c’è posta.',
  },
} as const
