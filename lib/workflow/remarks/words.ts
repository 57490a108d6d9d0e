/** What is said of remarks beside their own words. */
export const REMARK_WORDS = {
  accepted: (title: string) => `Testo proposto e accettato: ${title}`,
  body: 'Testo',
} as const
