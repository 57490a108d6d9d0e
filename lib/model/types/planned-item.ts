import { choice, date, markdown, text, texts } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'

/** Intervento of the editorial plan: what, who, through which channels, when. */
export const plannedItem = contentType({
  name: 'intervento',
  label: 'Intervento del piano editoriale',
  plural: 'Piano editoriale',
  purpose: 'Una comunicazione da preparare: che cosa, chi, con quali canali, quando.',
  sites: ['intranet'],
  fields: {
    ...identity,
    chi: text('Chi se ne occupa', { required: true, max: 160 }),
    canali: texts('Canali', 'canale', { required: true, example: 'sito' }),
    data: date('Quando', { required: true }),
    stato: choice('Stato', ['idea', 'in preparazione', 'pronto', 'uscito'], { required: true }),
    body: markdown('Note'),
    ...envelope,
  },
})
