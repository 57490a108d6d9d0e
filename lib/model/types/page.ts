import { markdown, text } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { envelope, identity } from './envelope.ts'
import { attachments, personalEnds, transparencyPlace } from './parts.ts'

/** Pagina: legal notes, privacy, a guide, a node of Amministrazione trasparente (d.lgs. 33/2013). */
export const page = contentType({
  name: 'pagina',
  label: 'Pagina',
  plural: 'Pagine',
  purpose: 'Un testo che non è nessuna delle altre cose: le note legali, una guida.',
  sites: ['public', 'intranet'],
  fields: {
    ...identity,
    sezione: text('Sezione', { max: 80, example: 'Guide del referente' }),
    sezione_at: transparencyPlace,
    norma: text('Norma', { on: 'public', max: 255 }),
    body: markdown('Testo', { required: true }),
    allegati: attachments,
    ...envelope,
  },
  rules: [personalEnds],
})
