import { editorFolder, fromEditorPath, readCollectionName, toEditorPath } from '../../lib/model/decap/paths.ts'
import type { EntriesAnswer, LoadedEntryAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'
import type { ImplementationEntry } from './decap-shapes.ts'
import { readableText } from './entry-text.ts'
import type { Loaded } from './loaded.ts'
import { noticeFailure } from './notices.ts'
import { RefusedProblem } from './refused-problem.ts'

/** The entries in force, in the shapes and under the paths Decap knows them by. */
export class Published {
  readonly #collections: readonly string[]
  readonly #loaded: Loaded

  constructor(collections: readonly string[], loaded: Loaded) {
    this.#collections = collections
    this.#loaded = loaded
  }

  async inFolder(folder: string): Promise<ImplementationEntry[]> {
    const collection = this.#collections.find((name) => folderOf(name) === folder) ?? folder
    const { head, entries } = await ask<EntriesAnswer>('entries', { collection })
    this.#loaded.collection(collection, head)
    return entries.map(({ path, oid, text }) => ({ data: text, file: { path: toEditorPath(path) ?? path, id: oid } }))
  }

  /** @throws {RefusedProblem | UnreachableProblem | UnreadableProblem} and then there is no form */
  async entry(editorPath: string): Promise<ImplementationEntry> {
    const path = fromEditorPath(editorPath) ?? editorPath
    try {
      const { oid, text, head } = await ask<LoadedEntryAnswer>('entry', { path })
      this.#loaded.entry(path, { head, tip: null })
      return { data: readableText(path, text), file: { path: editorPath, id: oid } }
    } catch (problem) {
      if (problem instanceof RefusedProblem && problem.status === 404) this.#loaded.missing(path)
      else noticeFailure(String(problem))
      throw problem
    }
  }
}

function folderOf(collection: string): string | null {
  const place = readCollectionName(collection)
  return place && editorFolder(place.site, place.type)
}
