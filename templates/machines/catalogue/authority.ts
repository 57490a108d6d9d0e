import type { DATASET_THEMES } from '../../../lib/model/vocabularies/dataset-themes.ts'
import type { FREQUENCIES } from '../../../lib/model/vocabularies/frequencies.ts'

/** Lists of the Publications Office of the European Union that DCAT-AP_IT asks for. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority/'

/** Codes of `data-theme`. */
export const THEME_CODES: Readonly<Record<(typeof DATASET_THEMES)[number], string>> = {
  'agricoltura, pesca, silvicoltura e prodotti alimentari': 'AGRI',
  'economia e Finanze': 'ECON',
  'istruzione, cultura e sport': 'EDUC',
  energia: 'ENER',
  ambiente: 'ENVI',
  'governo e settore pubblico': 'GOVE',
  salute: 'HEAL',
  'tematiche internazionali': 'INTR',
  'giustizia, sistema giuridico e sicurezza pubblica': 'JUST',
  'popolazione e società': 'SOCI',
  'regioni e città': 'REGI',
  'scienza e tecnologia': 'TECH',
  trasporti: 'TRAN',
}

/** Of a dataset whose theme nobody chose yet. */
export const NO_THEME = 'OP_DATPRO'

/** Codes of `frequency`. */
export const FREQUENCY_CODES: Readonly<Record<(typeof FREQUENCIES)[number], string>> = {
  altro: 'OTHER',
  annuale: 'ANNUAL',
  bidecennale: 'BIDECENNIAL',
  biennale: 'BIENNIAL',
  bimensile: 'MONTHLY_2',
  bimestrale: 'BIMONTHLY',
  bisettimanale: 'WEEKLY_2',
  continuo: 'CONT',
  decennale: 'DECENNIAL',
  'due volte al giorno': 'DAILY_2',
  'in continuo aggiornamento': 'UPDATE_CONT',
  irregolare: 'IRREG',
  mai: 'NEVER',
  mensile: 'MONTHLY',
  'ogni cinque anni': 'QUINQUENNIAL',
  'ogni due ore': 'BIHOURLY',
  'ogni ora': 'HOURLY',
  'ogni quattro anni': 'QUADRENNIAL',
  'ogni tre ore': 'TRIHOURLY',
  quindicinale: 'BIWEEKLY',
  quotidiano: 'DAILY',
  sconosciuto: 'UNKNOWN',
  semestrale: 'ANNUAL_2',
  settimanale: 'WEEKLY',
  'tre volte a settimana': 'WEEKLY_3',
  'tre volte al mese': 'MONTHLY_3',
  "tre volte all'anno": 'ANNUAL_3',
  tridecennale: 'TRIDECENNIAL',
  triennale: 'TRIENNIAL',
  trimestrale: 'QUARTERLY',
}

const FILE_TYPES: Readonly<Record<string, string>> = { csv: 'CSV', geojson: 'GEOJSON', json: 'JSON', jsonld: 'JSON_LD', kml: 'KML', ods: 'ODS', pdf: 'PDF', rdf: 'RDF', shp: 'SHP', ttl: 'RDF_TURTLE', xls: 'XLS', xlsx: 'XLSX', xml: 'XML', zip: 'ZIP' }

/** Code of `file-type` by the ending of an address; of one that opens a page, HTML. */
export function fileTypeCode(url: string): string {
  const [, ending = ''] = /\.([a-z]+)(?:[?#]|$)/i.exec(url.replace(/^https?:\/\/[^/]+/, '')) ?? []
  return FILE_TYPES[ending.toLowerCase()] ?? 'HTML'
}
