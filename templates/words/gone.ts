import type { Departure } from '../../lib/site/departure.ts'

/** Words of the page that stands where there is one no more. It never says the title: a page may have gone for what was in it. */
export const GONE_WORDS = {
  title: 'Questa pagina non c’è più',
  text: 'L’indirizzo è giusto: la pagina c’era, e non c’è più.',
  why: (day: string): Readonly<Record<Departure['reason'], string>> => ({
    superata: `L’abbiamo tolta il ${day} perché quello che diceva non vale più.`,
    errata: `L’abbiamo tolta il ${day} perché era sbagliata.`,
    unita: `Il ${day} l’abbiamo unita a un’altra pagina.`,
    'non-dovuta': `L’abbiamo tolta il ${day}: il periodo in cui andava tenuta in linea è finito.`,
    altro: `L’abbiamo tolta il ${day}.`,
    spostata: `Il ${day} ha cambiato indirizzo.`,
    scaduta: `Valeva fino al ${day}.`,
  }),
  remedy: 'Cerca quello che ti serve nella mappa del sito, oppure parti da qui:',
} as const
