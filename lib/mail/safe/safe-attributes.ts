import type { Attributes } from 'sanitize-html'
import { ALLOWED_VALUES } from './allowed-html.ts'
import { safeStyle } from './safe-style.ts'

/** The attributes of any element that only dress it, written in one order. */
export function safeAttributes(tag: string, given: Attributes): Attributes {
  const kept = Object.entries(given).filter(([name, value]) => Object.hasOwn(ALLOWED_VALUES, name) && ALLOWED_VALUES[name]?.test(value) && !(tag === 'div' && name === 'bgcolor'))
  const style = safeStyle([beforeStyle(tag, given), given.style ?? ''].filter(Boolean).join(';'))
  return Object.fromEntries([...kept, ...(style === '' ? [] : [['style', style] as const])].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a message says of itself in other ways, as a style; what its own `style` says comes after, and wins. */
function beforeStyle(tag: string, given: Attributes): string {
  // Word gives its paragraphs no space between them by a style sheet, which is not read.
  if (/^Mso(?:Normal|NoSpacing|ListParagraph)/.test(given.class ?? '')) return 'margin:0'
  // Only a body has `text`, and a division has no `bgcolor`: they come from one (`tidy-tree.ts`).
  if (tag === 'div') return [given.bgcolor && `background-color:${colour(given.bgcolor)}`, given.text && `color:${colour(given.text)}`].filter(Boolean).join(';')
  return ''
}

// Old programs leave out the sign (HTML §2.4.6, legacy colour values).
const colour = (value: string): string => (/^[0-9a-f]{6}$/i.test(value) ? `#${value}` : value)
