/** The 13 EU data themes (DCAT-AP_IT). */
export const DATASET_THEMES = [
  'agricoltura, pesca, silvicoltura e prodotti alimentari',
  'economia e Finanze',
  'istruzione, cultura e sport',
  'energia',
  'ambiente',
  'governo e settore pubblico',
  'salute',
  'tematiche internazionali',
  'giustizia, sistema giuridico e sicurezza pubblica',
  'popolazione e società',
  'regioni e città',
  'scienza e tecnologia',
  'trasporti',
] as const
