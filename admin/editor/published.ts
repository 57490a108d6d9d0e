import { collectionName, editorFolder, fromEditorPath, readFolder, toEditorPath } from '../../lib/model/decap/paths.ts'
import type { EntriesAnswer, LoadedEntryAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'
import type { ImplementationEntry } from './decap-shapes.ts'
import { readableText } from './entry-text.ts'
import type { Loaded } from './loaded.ts'
import { noticeFailure } from './notices.ts'
import { RefusedProblem } from './refused-problem.ts'

/** The entries in force, in the shapes and under the paths Decap knows them by. */
export class Published {
  readonly #loaded: Loaded

  constructor(loaded: Loaded) {
    this.#loaded = loaded
  }

  async inFolder(folder: string): Promise<ImplementationEntry[]> {
    const place = readFolder(folder)
    if (!place) return []
    const collection = collectionName(place)
    const { head, entries } = await ask<EntriesAnswer>('entries', { collection, scope: place.references ? 'readable' : 'writable' })
    this.#loaded.collection(collection, head)
    const seen = (path: string) => (toEditorPath(path) ?? path).replace(editorFolder(place.site, place.type), folder)
    return entries.map(({ path, oid, text }) => ({ data: text, file: { path: seen(path), id: oid } }))
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
