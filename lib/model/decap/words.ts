/** Words of the form that are not of one type; those of a type are in its file. */
export const DECAP_WORDS = {
  example: (example: string) => `Per esempio: ${example}`,
  tooLong: (max: number) => `al massimo ${max} caratteri`,
  onSite: (site: string, plural: string) => `${site}: ${plural}`,
  byOwner: 'Ufficio o area',
  image: {
    file: 'File',
    alt: 'Testo alternativo',
    altHint: 'Che cosa si vede, per chi non può vedere l’immagine. Serve sempre, se l’immagine non è solo decorativa.',
    decorative: 'Immagine decorativa',
    decorativeHint: 'Sì, se la pagina si capisce allo stesso modo senza.',
  },
  item: 'Voce',
  owners: { public: 'L’ufficio che risponde di questa pagina. Dopo il primo salvataggio non si cambia.', intranet: 'Chi legge: tutti gli enti o uno solo. Dopo il primo salvataggio non si cambia.' },
} as const
