import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { absent } from '../../../forge/embedded/disk/absent.ts'
import { FolderIndex } from './folder-index.ts'
import { indexFile } from './index-file.ts'

/** The index of a folder; `null` where there is none or what is there is not whole. */
export async function readIndex(folder: string): Promise<FolderIndex | null> {
  const text = await readFile(indexFile(folder), 'utf8').catch(absent)
  if (text === null) return null
  try {
    const read = v.safeParse(FolderIndex, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
