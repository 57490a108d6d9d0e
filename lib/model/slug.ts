/**
 * A title as a path segment: ASCII, lower case, words joined by one hyphen. Empty when nothing is left.
 *
 * @example slugOf('Salute, benessere e assistenza') // 'salute-benessere-e-assistenza'
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '')
}
