import { slugOf } from '../../../model/slug.ts'
import { CONTACT_TYPES } from '../../../model/vocabularies/contact-types.ts'
import { lineOfHtml } from '../html/convert.ts'
import { isPhpList, type PhpList } from '../read/php-value.ts'
import type { Desk } from './desk.ts'
import { foldedItem } from './folded-item.ts'
import { sampleOf } from './note.ts'

export interface Contact {
  readonly tipo: string
  readonly valore: string
  readonly nota?: string
}

const PREFIX = '_dci_punto_contatto_'
const LONGEST_VALUE = 255
const LONGEST_NOTE = 120

/** The contact points a field names, folded into the entry: the title of a point is what tells it apart, where it has more than one voice. */
export function contactsOf(desk: Desk, key: string): readonly Contact[] {
  const points = desk.ids(key).flatMap((id) => {
    const point = foldedItem(desk, key, id, 'punto_contatto')
    return point ? [point] : []
  })
  const found = points.flatMap((point) => {
    const voices = point.meta.get(`${PREFIX}voci`)
    const title = points.length > 1 ? lineOfHtml(point.title) : ''
    return isPhpList(voices) ? [...voices.values()].filter(isPhpList).flatMap((voice) => contactOf(voice, title, desk)) : []
  })
  return found.filter((one, i) => found.findIndex((other) => other.tipo === one.tipo && other.valore === one.valore) === i)
}

function contactOf(voice: PhpList, title: string, desk: Desk): readonly Contact[] {
  const said = String(voice.get(`${PREFIX}tipo_punto_contatto`) ?? '')
  // A term may be kept by its number, its slug or its name.
  const name = desk.world.site.terms.get(said) ?? said
  const valore = lineOfHtml(String(voice.get(`${PREFIX}valore`) ?? ''))
  const tipo = CONTACT_TYPES.find((type) => slugOf(type) === slugOf(name))
  if (valore === '') return []
  if (tipo === undefined || valore.length > LONGEST_VALUE) {
    desk.note('value-refused', `contatto: ${name}`, sampleOf(valore))
    return []
  }
  return [{ tipo, valore, ...(title === '' || title.length > LONGEST_NOTE ? {} : { nota: title }) }]
}
