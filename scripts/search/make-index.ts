import { VOCABULARY_FILE } from '../../templates/search/vocabulary-file.ts'
import type { SearchDocument } from '../../templates/search/document.ts'
import { vocabularyOf } from '../../templates/search/vocabulary.ts'
import { NoSearchProblem } from './no-search-problem.ts'

/** Files of an index by path below its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** Pagefind gives ready-made screens as well: ours is one of our own. */
const OURS = /^(pagefind\.js|pagefind-entry\.json|wasm\.it\.pagefind|pagefind\.[^/]+\.pf_meta|(index|fragment|filter)\/[^/]+)$/

/**
 * The index of some documents, made by Pagefind's program in a process of its own. Equal documents in equal order give
 * equal bytes. One at a time: the program is stopped at the end.
 *
 * @throws {NoSearchProblem}
 */
export async function makeIndex(documents: readonly SearchDocument[]): Promise<IndexFiles> {
  try {
    const pagefind = await import('pagefind')
    try {
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'it' })
      if (!index) throw new Error(errors.join('\n'))
      for (const { url, html } of documents) failOn(await index.addHTMLFile({ url, content: html }))
      const made = await index.getFiles()
      failOn(made)
      const words = new TextEncoder().encode(`${vocabularyOf(documents).join('\n')}\n`)
      const files = made.files.filter(({ path }) => OURS.test(path)).map(({ path, content }) => [path, content] as const)
      return new Map([...files, [VOCABULARY_FILE, words] as const].sort(([a], [b]) => (a < b ? -1 : 1)))
    } finally {
      await pagefind.close()
    }
  } catch (error) {
    throw new NoSearchProblem(error instanceof Error ? error.message : String(error))
  }
}

function failOn({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'))
}
