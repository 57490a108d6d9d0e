import { STYLE_VALUES } from './style-values.ts'

const LONGEST = 2000
const MOST_DECLARATIONS = 40

/**
 * The declarations of a `style` that only dress the text: each is written anew out of a property and a value that are known.
 * No address, no function but colours, no escape, no comment is among them, so that it means the same wherever it is read.
 *
 * @see CSS Style Attributes, https://www.w3.org/TR/css-style-attr/
 */
export function safeStyle(style: string): string {
  if (style.length > LONGEST) return ''
  return style.split(';', MOST_DECLARATIONS).map(safeDeclaration).filter(Boolean).join(';')
}

function safeDeclaration(declaration: string): string {
  const at = declaration.indexOf(':')
  const property = declaration.slice(0, Math.max(at, 0)).trim().toLowerCase()
  const value = declaration.slice(at + 1).replace(/!\s*important\s*$/i, '').replace(/[ \t\r\n\f]+/g, ' ').trim()
  if (property === 'background') return safeDeclaration(`background-color:${colourIn(value)}`)
  return Object.hasOwn(STYLE_VALUES, property) && STYLE_VALUES[property]?.test(value) ? `${property}:${value}` : ''
}

/** The colour of a background that may have a picture as well. */
function colourIn(value: string): string {
  return /^(?:#[0-9a-f]{3,8}|rgba?\([^()]*\)|[a-z]+)(?=$| )/i.exec(value)?.[0] ?? ''
}
