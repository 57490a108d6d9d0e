/**
 * Where the history of a page is read, below the page itself; both rooted at the site.
 *
 * @example historyAddress('/novita/avvisi/ponte-chiuso/') // '/novita/avvisi/ponte-chiuso/cronologia/'
 */
export function historyAddress(address: string): string {
  return `${address}cronologia/`
}
