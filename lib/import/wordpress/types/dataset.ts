import { DATASET_THEMES } from '../../../model/vocabularies/dataset-themes.ts'
import { FREQUENCIES } from '../../../model/vocabularies/frequencies.ts'
import { lineOfHtml } from '../html/convert.ts'
import { onlineItem } from '../map/online-item.ts'
import { licenceOf } from '../map/licence-of.ts'
import { shorten } from '../map/shorten.ts'
import { phpTexts } from '../read/read-php.ts'
import type { TypeMap } from './type-map.ts'

/** tipologia_dataset */
export const dataset: TypeMap = {
  prefix: '_dci_dataset_',
  offices: ['titolare'],
  image: 'immagine',
  description: 'descrizione_breve',
  values: (desk) => ({
    url: desk.line('dataset_url', 500),
    titolare: desk.ids('titolare').map((id) => shorten(lineOfHtml(onlineItem(id, desk.world)?.title ?? ''), 160))[0],
    frequenza: desk.term('frequenze_aggiornamento', FREQUENCIES),
    temi: desk.terms('temi_dataset', DATASET_THEMES),
    aggiornato: desk.day('data_modifica'),
    licenza: licenceOf(desk),
    body: desk.body(phpTexts(desk.raw('distribuzione')).join('\n\n')),
  }),
}
