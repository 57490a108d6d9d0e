import { join } from 'node:path'

/** Where the index of a folder is. */
export function indexFile(folder: string): string {
  return join(folder, 'redazione-index.json')
}
