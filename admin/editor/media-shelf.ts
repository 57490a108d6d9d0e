import type { MediaAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'

/** A file as Decap lists it. */
export interface EditorMedia {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly size: number
  readonly url: string
  readonly displayURL: string
}

export function toEditorMedia({ path, oid, size, url }: MediaAnswer): EditorMedia {
  return { id: oid + path, name: path.slice(path.lastIndexOf('/') + 1), path, size, url, displayURL: url }
}

const FRESH_MS = 60_000

/** The files of the sites. Decap asks for them at each entry it opens; one answer serves for a minute. */
export class MediaShelf {
  #files: Promise<EditorMedia[]> | null = null
  #readAt = 0

  files(now = Date.now()): Promise<EditorMedia[]> {
    if (this.#files && now - this.#readAt < FRESH_MS) return this.#files
    this.#readAt = now
    const files = ask<MediaAnswer[]>('media', {}).then((answers) => answers.map(toEditorMedia))
    files.catch(() => this.forget())
    this.#files = files
    return files
  }

  forget(): void {
    this.#files = null
  }
}
