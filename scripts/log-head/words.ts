/** What `npm run log-head` says. */
export const LOG_HEAD_WORDS = {
  usage: 'Si usa così: npm run log-head -- [--repository CARTELLA] [--key FILE] [--out FILE]',
  noKey: (file: string) => `La chiave con cui il portale firma non si legge: ${file}`,
  noKeyRemedy: 'La testa la firma il portale: si esegue dove sta la sua chiave, oppure si dice dov’è con --key.',
  written: (file: string) => `\nScritta in ${file}. Si pubblica all’albo o si manda per PEC così com’è, e si conserva: domani «npm run verify -- --since ${file}» prova che niente di prima è stato cambiato.`,
} as const
