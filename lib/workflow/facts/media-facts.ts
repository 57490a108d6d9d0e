import type { Difference } from '../../forge/forge.ts'
import { readMediaPath } from '../../model/entry-path.ts'
import { fileInWords } from '../../model/facts/file-in-words.ts'
import type { MediaFact } from '../../model/facts/proposal-facts.ts'
import type { Workplace } from '../workplace.ts'

const WORDS = {
  added: (name: string, file: string) => `Nuovo file «${name}»: ${file}`,
  removed: (name: string) => `Il file «${name}» è tolto`,
  changed: (name: string, before: string, after: string) => `Il file «${name}» è sostituito: da ${before} a ${after}`,
} as const

/**
 * The files that a proposal touches and that no fact of a page speaks of. One that comes with the page that names it is
 * told there; one that takes another's place under the same name is seen in no field.
 *
 * @param told paths of the files that facts speak of
 */
export async function mediaFacts(work: Workplace, differences: readonly Difference[], told: ReadonlySet<string>): Promise<readonly MediaFact[]> {
  const files = differences.filter(({ path, before }) => readMediaPath(path) && !(before === null && told.has(path)))
  return Promise.all(files.map((one) => mediaFact(work, one)))
}

async function mediaFact({ forge }: Workplace, { path, before, after }: Difference): Promise<MediaFact> {
  const name = readMediaPath(path)?.name ?? path
  if (after === null) return { path, how: 'removed', sentence: WORDS.removed(name) }
  const now = fileInWords(name, (await forge.blob(after)).byteLength)
  if (before === null) return { path, how: 'added', sentence: WORDS.added(name, now) }
  return { path, how: 'changed', sentence: WORDS.changed(name, fileInWords(name, (await forge.blob(before)).byteLength), now) }
}
