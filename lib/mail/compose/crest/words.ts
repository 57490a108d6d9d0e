export const CREST_WORDS = {
  /** @param body as its site is called: «Comune di Prato» */
  alt: (body: string) => (/^Comune\b/i.test(body) ? `Stemma del ${body}` : `Stemma: ${body}`),
} as const
