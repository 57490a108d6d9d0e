import type { Entry } from '../../../lib/model/entry.ts'
import type { ImageValue } from '../../../lib/model/fields/field.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import { addressOf } from '../../../lib/site/address.ts'
import { absolute } from '../absolute.ts'

/** What every thing that has a page says of itself. */
export function described(site: PublicSite, entry: Entry) {
  const image = entry.values.immagine as ImageValue | undefined
  return {
    name: String(entry.values.titolo),
    description: String(entry.values.descrizione),
    url: absolute(site, addressOf(entry, 'public')),
    image: image && absolute(site, image.file),
  }
}
