import type { TypeMap } from './type-map.ts'

/** WordPress's pages. */
export const page: TypeMap = {
  prefix: '_dci_page_',
  offices: [],
  image: 'immagine',
  description: 'descrizione',
  values: (desk) => ({ body: desk.body(desk.item.content) }),
}
