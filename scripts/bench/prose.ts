import type { Chance } from './chance.ts'

const WORDS = 'comune ufficio servizio domanda modulo strada scuola parco biblioteca persona giorno orario mattina sportello avviso piazza fiume albero mercato concerto mostra bambino famiglia casa lavoro tassa pagamento documento firma copia visita guida corso sala teatro museo ponte luce acqua rifiuto raccolta quartiere incontro sindaca giunta consiglio progetto risultato anno mese settimana puoi trovi chiedi porta scrivi telefona leggi apre chiude comincia finisce vicino nuovo aperto chiuso gratuito sicuro semplice'.split(' ')

/** Three to six words, the first with a capital. */
export function title(random: Chance): string {
  return capital(words(random, random.between(3, 6)))
}

/** One sentence of eight to sixteen words. */
export function sentence(random: Chance): string {
  return `${capital(words(random, random.between(8, 16)))}.`
}

/** Markdown of some paragraphs, with a heading and a list among them. */
export function paragraphs(random: Chance, count: number): string {
  const blocks = Array.from({ length: count }, () => Array.from({ length: random.between(4, 6) }, () => sentence(random)).join(' '))
  const list = Array.from({ length: 3 }, () => `- ${words(random, 4)}`).join('\n')
  return [blocks[0], `## ${title(random)}`, list, ...blocks.slice(1)].join('\n\n')
}

function words(random: Chance, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
