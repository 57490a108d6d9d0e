/** A licence by its two names: its own text, and its entry in the national list (DCAT-AP_IT). */
export interface Licence {
  readonly url: string
  readonly national: string
}

const LIST = 'https://w3id.org/italia/controlled-vocabulary/licences/'
const KNOWN: Readonly<Record<string, Licence>> = {
  'CC-BY-4.0': { url: 'https://creativecommons.org/licenses/by/4.0/', national: `${LIST}A21_CCBY40` },
  'CC-BY-SA-4.0': { url: 'https://creativecommons.org/licenses/by-sa/4.0/', national: `${LIST}A31_CCBYSA40` },
  'CC0-1.0': { url: 'https://creativecommons.org/publicdomain/zero/1.0/', national: `${LIST}A11_CCO10` },
  'IODL-2.0': { url: 'https://www.dati.gov.it/content/italian-open-data-license-v20', national: `${LIST}A29_IODL20` },
}

/** Entry of the national list for a licence that is not said, or not one we know. */
export const UNKNOWN_LICENCE = `${LIST}C1_Unknown`

/** @param name as people write it: `CC-BY-4.0`, `CC BY 4.0`, `cc0-1.0` */
export function licenceOf(name: string): Licence | null {
  return KNOWN[name.trim().toUpperCase().replace(/\s+/g, '-')] ?? null
}
