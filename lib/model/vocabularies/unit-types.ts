/** Types of organisational unit (national theme). */
export const UNIT_TYPES = [
  'struttura amministrativa',
  'area',
  'ufficio',
  'struttura politica',
  'giunta comunale',
  'consiglio comunale',
  'commissione',
  'altra struttura',
  'biblioteca',
  'museo',
  'azienda municipalizzata',
  'ente',
  'fondazione',
  'scuola',
  'centro culturale',
] as const
