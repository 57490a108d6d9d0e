import { outPathOf } from './address.ts'

/**
 * Files that say what a server answers at the address of a page that is not there any more: they lie where the page lay, so
 * that the rules of its place are theirs. Their names begin with `_`: no canonical address has such a name, so nobody is
 * given them as they are.
 */
const GONE = '_tolta.html'
const ELSEWHERE = '_altrove.txt'

/** The page that says why, given with status 410 (RFC 9110 §15.5.11). */
export function goneOut(address: string): string {
  return besideOf(outPathOf(address), GONE)
}

/** The address, rooted at the host, that readers are sent to with status 301. */
export function elsewhereOut(address: string): string {
  return besideOf(outPathOf(address), ELSEWHERE)
}

/** What is said at a page's own file, `novita/x/index.html`: the two files to look for. */
export function besideIndex(out: string): { readonly gone: string; readonly elsewhere: string } {
  return { gone: besideOf(out, GONE), elsewhere: besideOf(out, ELSEWHERE) }
}

/** The former address that an output speaks of, and what it says of it; `null` for any other output. */
export function readGoneOut(out: string): { readonly address: string; readonly says: 'gone' | 'elsewhere' } | null {
  const [, folder, name] = /^(.*\/)(_tolta\.html|_altrove\.txt)$/.exec(out) ?? []
  return folder === undefined ? null : { address: `/${folder}`, says: name === GONE ? 'gone' : 'elsewhere' }
}

// What was a file has a folder of its name.
function besideOf(out: string, name: string): string {
  return /(^|\/)index\.html$/.test(out) ? out.replace(/index\.html$/, name) : `${out}/${name}`
}
