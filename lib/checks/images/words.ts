/** What is said of images. */
export const IMAGE_WORDS = {
  missing: 'Un’immagine nel testo non ha il testo alternativo: chi non la vede non sa che cosa mostra.',
  missingRemedy: 'Scrivi in una frase che cosa si vede. Se decora soltanto, toglila dal testo.',
  fileName: (alt: string) => `Il testo alternativo «${alt}» sembra il nome di un file.`,
  redundant: (alt: string) => `Il testo alternativo comincia con «${alt}»: che è un’immagine lo dice già il lettore di schermo.`,
  redundantRemedy: 'Comincia da quello che si vede.',
  describe: 'Scrivi in una frase che cosa si vede e perché serve.',
  decorative: 'L’immagine è segnata come decorativa, ma ha un testo alternativo.',
  decorativeRemedy: 'Togli la spunta se l’immagine dice qualcosa; altrimenti svuota il testo.',
  long: (length: number) => `Il testo alternativo ha ${length} caratteri: tutto in una volta è lungo da ascoltare.`,
  longRemedy: 'Tienilo sotto i 150 caratteri; il resto scrivilo nella pagina.',
  title: (alt: string) => `Il testo alternativo ripete il titolo della pagina: «${alt}».`,
} as const
