import { passagesOf } from '../passages/passage.ts'

// A paragraph of a list's item stands in the item, in the list.
const IN_A_LIST = 3

/**
 * A Markdown text as its words alone, for who reads it on a screen that makes no page of it: a paragraph a line with
 * space between, an item of a list a line with a dash.
 *
 * @example plainWords('## Quando\n\n- **lunedì**\n- martedì') // 'Quando\n\n– lunedì\n– martedì'
 */
export function plainWords(markdown: string): string {
  return passagesOf(markdown)
    .filter(({ said }) => said !== '')
    .map(({ said, level }) => (level >= IN_A_LIST ? { text: `– ${said}`, item: true } : { text: said, item: false }))
    .reduce((lines, { text, item }, i, all) => `${lines}${i === 0 ? '' : item && all[i - 1]?.item ? '\n' : '\n\n'}${text}`, '')
}
