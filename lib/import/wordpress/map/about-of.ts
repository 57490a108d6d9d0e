import { phpTexts } from '../read/read-php.ts'
import type { SourceItem } from '../read/source-item.ts'
import { standingOf } from './fate.ts'

const KEYS = ['_dci_servizio_documenti', '_dci_incarico_persona']

/** Which elements name another in one of the fields that are read from both ends. */
export function aboutOf(items: readonly SourceItem[]): (key: string, id: number) => readonly number[] {
  const found = new Map<string, number[]>()
  for (const item of items.filter((one) => standingOf(one) === 'published')) {
    for (const key of KEYS) {
      for (const text of phpTexts(item.meta.get(key))) {
        const name = `${key} ${text.trim()}`
        const others = found.get(name)
        if (others) others.push(item.id)
        else found.set(name, [item.id])
      }
    }
  }
  return (key, id) => found.get(`${key} ${String(id)}`) ?? []
}
