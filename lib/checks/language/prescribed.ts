/**
 * Sentences that the national model prescribes word by word (criterion C.SI.3.4, licence of the contents): nobody may make
 * them shorter. How each begins.
 */
const PRESCRIBED = ['In applicazione del principio open by default', 'Gli utenti sono quindi liberi di condividere']

export function isPrescribed(sentence: string): boolean {
  return PRESCRIBED.some((start) => sentence.startsWith(start))
}
