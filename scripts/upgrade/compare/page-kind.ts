import { readGoneOut } from '../../../lib/site/gone-out.ts'

/** What a file of a site is for a reader: the part of the site it is in, or what it is where it is no page. */
export function kindOf(path: string): string {
  const [first = '', ...rest] = path.split('/')
  if (readGoneOut(path)) return 'rinvii'
  if (first === 'pagefind') return 'ricerca'
  if (first === 'assets') return 'stili e programmi'
  if (path.endsWith('.xml') || path.endsWith('.ics') || path.endsWith('.json')) return 'feed e dati'
  if (!path.endsWith('.html')) return 'altri file'
  return rest.length <= 1 ? 'pagina iniziale e pagine singole' : first
}
