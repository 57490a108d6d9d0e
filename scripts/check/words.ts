/** What `npm run check` says. */
export const WORDS = {
  unknown: (site: string, known: readonly string[]) => `Il sito «${site}» non c’è in siti.yml. Ci sono: ${known.join(', ')}.`,
  hard: (path: string, score: number) => `${path}: il testo è difficile (Gulpease ${score.toFixed(0)}, almeno 50); accorcia le frasi e usa parole più semplici.`,
  summary: (sites: number, issues: number) =>
    `${sites === 1 ? 'Controllato un sito' : `Controllati ${sites} siti`}: ${issues === 0 ? 'tutto a posto' : issues === 1 ? 'una cosa da correggere' : `${issues} cose da correggere`}.`,
}
