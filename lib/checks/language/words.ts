/** What is said of how a text is written. */
export const LANGUAGE_WORDS = {
  hard: { 40: 'Il testo è molto difficile: si capisce a fatica anche con un diploma', 50: 'Il testo è difficile per chi ha la licenza media', 60: 'Il testo si può rendere più facile' } as Readonly<Record<number, string>>,
  score: (sentence: string, score: number) => `${sentence} (indice Gulpease ${score.toFixed(0)} su 100).`,
  hardRemedy: 'Accorcia le frasi più lunghe e cambia le parole d’ufficio con quelle di tutti i giorni.',
  long: (words: number) => `Una frase ha ${words} parole.`,
  longRemedy: 'Dividila: una cosa per frase, al massimo 25 parole.',
  office: (words: string, plain: string) => `«${words}» è una parola d’ufficio: si può dire «${plain}».`,
  officePhrase: (words: string, plain: string) => `«${words}» è un modo di dire d’ufficio: si può dire «${plain}».`,
  officeRemedy: 'Cambiala se la frase dice ancora la stessa cosa.',
} as const
