import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Issue } from '../issue.ts'
import { envelope } from '../../model/types/envelope.ts'
import type { Rule } from '../rule.ts'
import { CRITERIA_WORDS as say } from './words.ts'

const TOPICS: Rule = { code: 'topics-missing', severity: 'warning', source: 'Modello Comuni, scheda servizio: argomenti (criterio C.SI.1.3)' }
const PICTURE: Rule = { code: 'picture-missing', severity: 'hint', source: 'Modello Comuni, scheda luogo: immagine' }

/** What the national model asks of a public page and our model lets one leave out, so that a page can be begun without it. */
export const requiredByModel: Checker = (page): readonly Issue[] => {
  const { type, values } = page.entry
  if (page.kind !== 'public') return []
  const topics = Array.isArray(values.argomenti) && values.argomenti.length > 0
  return [
    ...(type === 'servizio' && !topics ? [foundIn(page, { field: 'argomenti', label: envelope.argomenti.label }, TOPICS, { sentence: say.topics, remedy: say.topicsRemedy })] : []),
    ...(type === 'luogo' && !values.immagine ? [foundIn(page, { field: 'immagine', label: envelope.immagine.label }, PICTURE, { sentence: say.picture, remedy: say.pictureRemedy })] : []),
  ]
}
