import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readContent } from '../seed/read-content.ts'
import { emptyContent } from './empty-content.ts'
import { parseFirstPerson } from './first-person.ts'
import { UnusableContentProblem } from './problems/unusable-content-problem.ts'
import { SERVE_WORDS as say } from './words.ts'

/** What a new repository begins with. */
export type FirstContent =
  /** The sample of the demonstration, with the history it comes with. */
  | { readonly from: 'sample'; readonly files: ReadonlyMap<string, Uint8Array> }
  /** Files, as one publication of today. */
  | { readonly from: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  /** A bare repository, with its history and its proposals. */
  | { readonly from: 'repository'; readonly dir: string }

const SAMPLE = 'content'

/**
 * Reads what was asked for: `sample`, `empty` with its first people, or a folder: a bare repository, or content.
 *
 * @param people of an empty one: `Nome Cognome <nome.cognome@ente.example>`
 * @param today as `YYYY-MM-DD`
 * @throws {UnusableContentProblem}
 */
export async function readFirstContent(asked: string, people: readonly string[], today: string): Promise<FirstContent> {
  if (asked === 'sample') return { from: 'sample', files: await readContent(SAMPLE) }
  if (asked === 'empty') return { from: 'files', files: emptyContent(people.map(parseFirstPerson), today) }
  const names = await readdir(asked).catch(() => null)
  if (!names) throw new UnusableContentProblem(say.noSuchFolder(asked))
  if (names.includes('HEAD') && names.includes('objects') && (await stat(join(asked, 'objects'))).isDirectory()) return { from: 'repository', dir: asked }
  // A clone with its files, or the folder of the content itself.
  const dir = names.includes('content') && !names.includes('siti.yml') ? join(asked, 'content') : asked
  const files = await readContent(dir)
  if (!files.has('content/siti.yml') || !files.has('content/regole.yml')) throw new UnusableContentProblem(say.noContentThere(dir))
  return { from: 'files', files }
}
