/** The list of keys, as the person sees it. */
export const KEY_WORDS = {
  open: 'Tasti rapidi',
  title: 'Tasti rapidi',
  use: 'Usa i tasti rapidi',
  useHelp: 'Spegnili se usi i comandi vocali o se danno fastidio al tuo lettore di schermo. Le frecce, Inizio, Fine, Pagina su e Pagina giù restano.',
  groups: [
    ['Nell’elenco', [
      [['j', '↓'], 'Messaggio successivo'],
      [['k', '↑'], 'Messaggio precedente'],
      [['o', 'Invio'], 'Apri'],
      [['x'], 'Scegli, o togli la scelta'],
      [['Maiusc', '↓'], 'Scegli anche il successivo'],
      [['u'], 'Torna all’elenco'],
    ]],
    ['Sul messaggio aperto o su quelli scelti', [
      [['r'], 'Rispondi'],
      [['a'], 'Rispondi a tutti'],
      [['f'], 'Inoltra'],
      [['e'], 'Archivia'],
      [['#'], 'Elimina'],
      [['s'], 'Contrassegna, o togli il contrassegno'],
      [['I'], 'Segna come letto'],
      [['U'], 'Segna come da leggere'],
      [['v'], 'Sposta in un’altra cartella'],
      [['z'], 'Annulla l’ultima azione'],
    ]],
    ['Ovunque', [
      [['c'], 'Scrivi un messaggio'],
      [['/'], 'Cerca'],
      [['g', 'i'], 'Vai alla posta in arrivo'],
      [['g', 's'], 'Vai alla posta inviata'],
      [['g', 'b'], 'Vai alle bozze'],
      [['?'], 'Mostra questo elenco'],
    ]],
  ],
} as const
