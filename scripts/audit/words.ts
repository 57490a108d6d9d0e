/** What `npm run audit` says. */
export const AUDIT_COMMAND_WORDS = {
  usage:
    'Si usa così: npm run audit -- --from 2026-01-01 --to 2026-12-31 --out CARTELLA [--repository CARTELLA] [--signers FILE] [--site prato] [--office prato/urp] [--path content/prato/urp/] [--person ID] [--kind change] [--exceptions] [--sample 25 --seed 7] [--dormant MESI] [--served CARTELLA|INDIRIZZO] [--manifest FILE]\nLa cartella è una copia dell’archivio (git clone --mirror) o l’archivio stesso: non vi si scrive niente. Senza --repository si legge l’archivio del portale di questa macchina.',
  steps: { rows: 'Pubblicazioni rilette', facts: 'Che cosa cambiano, in parole', served: 'File serviti' },
  bar: (step: string, done: number, total: number, filled: number) => `${step.padEnd(30)} ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total}`,
  written: (file: string) => `  ✓ ${file}`,
  noBrowser: 'Il PDF non è stato fatto: su questa macchina non c’è un browser. Con CHROME si dice dov’è; oppure si apre registro.html e si stampa.',
  found: (rows: number, exceptions: number) => `${rows.toLocaleString('it-IT')} ${rows === 1 ? 'pubblicazione' : 'pubblicazioni'}, ${exceptions === 0 ? 'nessuna eccezione' : exceptions === 1 ? '1 eccezione' : `${exceptions.toLocaleString('it-IT')} eccezioni`}.`,
  named: (n: number, sentence: string, name: string) => `  ${String(n).padStart(5)}  ${sentence} [${name}]`,
  problems: {
    period: { sentence: 'Il periodo non si capisce: servono due giorni, il primo non dopo il secondo.', remedy: 'Per esempio: --from 2026-01-01 --to 2026-12-31' },
    sample: { sentence: 'Il campione non si capisce: servono quante pubblicazioni e un seme.', remedy: 'Per esempio: --sample 25 --seed 7' },
    kind: { sentence: 'Questo genere non c’è.', remedy: 'I generi sono: new, change, removal, move, media, first, outside.' },
    path: { sentence: 'Il percorso comincia con «content/».', remedy: 'Per esempio: --path content/prato/urp/' },
    dormant: { sentence: 'I mesi sono un numero da 1 a 120.', remedy: 'Per esempio: --dormant 6' },
    empty: { sentence: 'In questa copia non c’è niente di pubblicato: manca il ramo «main».', remedy: 'Serve una copia intera dell’archivio del portale: git clone --mirror.' },
    out: { sentence: 'Nella cartella non si riesce a scrivere.', remedy: 'Si scelga un’altra cartella con --out, o si guardi se il disco è pieno.' },
  },
} as const
