export const WORDS = {
  hard: (path: string, score: number) => `${path}: il testo è difficile (Gulpease ${score.toFixed(0)}, almeno 50); accorcia le frasi e usa parole più semplici.`,
  summary: (sites: number, issues: number) =>
    issues === 0 ? `Controllati ${sites} siti: tutto a posto.` : `Controllati ${sites} siti: ${issues === 1 ? 'una cosa' : `${issues} cose`} da correggere.`,
}
