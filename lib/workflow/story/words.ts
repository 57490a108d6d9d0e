import { momentInWords } from '../words.ts'

const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'Europe/Rome' })

/** Where a proposal stands, for who wrote it. */
export const STORY_WORDS = {
  draft: 'È una bozza: quando è pronta, mandala in revisione.',
  sentBack: (name: string) => `${name} l’ha rimandata: correggila e mandala di nuovo.`,
  failed: (sentence: string) => `Non è stato possibile pubblicarla. ${sentence}`,
  taken: (name: string) => `La sta guardando ${name}.`,
  waiting: 'Aspetta che qualcuno della redazione la guardi.',
  moreApprovals: (n: number) => (n === 1 ? 'Manca ancora un’approvazione.' : `Mancano ancora ${n} approvazioni.`),
  ready: 'È approvata: manca solo chi la mette in linea.',
  scheduled: (at: number) => `È approvata e va in linea da sola ${momentInWords(at)}.`,
  packed: (title: string) => `Va in linea insieme alle altre del pacchetto «${title}».`,
  online: (at: number) => `È in linea dal ${moments.format(at)}.`,
  removed: (at: number) => `La pagina è stata tolta il ${moments.format(at)}.`,
  rejected: (name: string) => `${name} l’ha respinta.`,
  withdrawn: (name: string) => `${name} l’ha ritirata.`,
} as const
