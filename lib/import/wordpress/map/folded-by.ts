import { phpTexts } from '../read/read-php.ts'
import type { SourceItem } from '../read/source-item.ts'
import { standingOf } from './fate.ts'
import type { World } from './world.ts'

/** Fields that name what is folded into an entry. */
const KEYS = ['_dci_servizio_fasi', '_dci_persona_pubblica_incarichi', '_dci_persona_pubblica_punti_contatto', '_dci_unita_organizzativa_contatti', '_dci_luogo_punti_contatto', '_dci_evento_punti_contatto', '_dci_servizio_punti_contatto']
const FOLDED = new Set(['punto_contatto', 'incarico', 'fase'])

/** The elements whose contents became a part of an entry, by their numbers. */
export function foldedBy(item: SourceItem, world: World): readonly number[] {
  const ids = [...KEYS.flatMap((key) => phpTexts(item.meta.get(key)).map(Number)), ...world.about('_dci_incarico_persona', item.id)]
  return [...new Set(ids)].filter((id) => {
    const folded = world.items.get(id)
    return folded !== undefined && FOLDED.has(folded.type) && standingOf(folded) === 'published'
  })
}
