import { fromEditorPath } from '../../lib/model/decap/paths.ts'
import type { Save, SaveAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'
import type { Attempts } from './attempts.ts'
import type { Asset, PersistedEntry, PersistOptions } from './decap-shapes.ts'
import type { Base, Loaded } from './loaded.ts'
import { forgetBackup } from './recovery.ts'
import { RefusedProblem } from './refused-problem.ts'
import { UnreachableProblem } from './unreachable-problem.ts'
import { WORDS as say } from './words.ts'

// Decap offers every file of a proposal again at each save; those that arrived once stay out of the next ones.
const arrived = new WeakSet<File>()

/**
 * Sends what the person wrote, with what they had loaded when they wrote it.
 *
 * @throws {RefusedProblem | UnreachableProblem} the form keeps its text
 */
export async function save(loaded: Loaded, attempts: Attempts, entry: PersistedEntry, options: PersistOptions): Promise<void> {
  const [file] = entry.dataFiles
  const path = fromEditorPath(file?.path ?? '')
  const collection = options.collectionName ?? ''
  if (!file || !path) throw new RefusedProblem({ code: 'no-name', sentence: say.noName, remedy: say.noNameRemedy }, 422)
  const base = options.newEntry ? loaded.baseOfNew(path, collection) : loaded.baseOf(path)
  // Whether the name is taken could not be read: saving now might write over another page.
  if (!base) throw new UnreachableProblem()

  const fresh = entry.assets.filter((asset): asset is Asset & { fileObj: File } => asset.fileObj !== undefined && !arrived.has(asset.fileObj))
  const media = await Promise.all(fresh.map(async (asset) => ({ path: asset.path, base64: await asset.toBase64() })))
  const requestId = attempts.idFor(path, file.raw)
  const message: Save = { collection, slug: file.slug, requestId, path, base, text: file.raw, media, confirmed: false }
  const { tip } = await confirmed(message)
  attempts.answered(path)
  forgetBackup(path)
  for (const { fileObj } of fresh) arrived.add(fileObj)
  loaded.entry(path, after(base, tip))
}

// The commit in force stays the one that was loaded: the text in the form is still the one written on it.
function after({ head }: Base, tip: string): Base {
  return { head, tip }
}

async function confirmed(message: Save): Promise<SaveAnswer> {
  try {
    return await ask<SaveAnswer>('save', message)
  } catch (problem) {
    if (!(problem instanceof RefusedProblem) || problem.code !== 'shrunk-text' || !window.confirm(problem.message)) throw problem
    return ask<SaveAnswer>('save', { ...message, confirmed: true })
  }
}
