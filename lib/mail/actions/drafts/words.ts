export const DRAFT_WORDS = {
  /** A file in a draft that other programs show, where ours shows the files themselves. */
  waitingFile: 'Allegati da aggiungere.txt',
  waiting: (names: readonly string[]) =>
    `Questa bozza ha degli allegati che partono con lei solo se la invii dalla posta del portale:\n\n${names.map((name) => `- ${name}`).join('\n')}\n\nSe la invii da un altro programma, aggiungili di nuovo e togli questo file.\n`,
} as const
