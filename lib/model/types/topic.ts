import { boolean, choice, markdown } from '../fields/build.ts'
import { contentType } from '../content-type.ts'
import { TOPICS } from '../vocabularies/topics.ts'
import { envelope, identity } from './envelope.ts'

/** Argomento: the page that gathers everything about one of the 64 topics. */
export const topic = contentType({
  name: 'argomento',
  label: 'Argomento',
  plural: 'Argomenti',
  purpose: 'La pagina che raccoglie tutto su un argomento dell’elenco nazionale.',
  sites: ['public'],
  fields: {
    ...identity,
    termine: choice('Termine', TOPICS, { required: true }),
    in_evidenza: boolean('In evidenza nella pagina iniziale'),
    body: markdown('Introduzione'),
    ...envelope,
  },
})
