/** The 15 service categories of the national model (criterion C.SI.1.7). */
export const SERVICE_CATEGORIES = [
  'Agricoltura e pesca',
  'Ambiente',
  'Anagrafe e stato civile',
  'Appalti pubblici',
  'Autorizzazioni',
  'Catasto e urbanistica',
  'Cultura e tempo libero',
  'Educazione e formazione',
  'Giustizia e sicurezza pubblica',
  'Imprese e commercio',
  'Mobilità e trasporti',
  'Salute, benessere e assistenza',
  'Tributi, finanze e contravvenzioni',
  'Turismo',
  'Vita lavorativa',
] as const
