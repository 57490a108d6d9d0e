/** Types of public document (national model). */
export const DOCUMENT_TYPES = [
  'Documento Albo Pretorio',
  'Modulistica',
  'Documento funzionamento interno',
  'Atto normativo',
  'Accordo tra enti',
  'Documento attività politica',
  'Documento (tecnico) di supporto',
  'Istanza',
  'Documento di programmazione e rendicontazione',
  'Dataset',
] as const
