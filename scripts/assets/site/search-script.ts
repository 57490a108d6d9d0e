import type { NamedFile } from './hashed.ts'
import { islandFile } from './island-file.ts'

/** The script of the search page; Pagefind's own comes with each index. */
export function searchScript(): Promise<NamedFile> {
  return islandFile('search/island/main.tsx', 'ricerca.js')
}
