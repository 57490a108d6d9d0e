/** Said of a server that gave no answer that can be read. */
export const ASK_WORDS = {
  unreachable: 'Il server non risponde.',
  unreachableRemedy: 'Controlla la connessione e riprova: quello che hai scritto è ancora qui.',
} as const
