/** Licences (national controlled vocabulary). */
export const LICENCES = [
  'licenza aperta',
  'pubblico dominio',
  'attribuzione',
  'effetto virale',
  'condivisione allo stesso modo - copyleft non compatibile',
  'non aperta',
  'solo uso non commerciale',
  'non opere derivate',
  'licenza sconosciuta',
] as const
