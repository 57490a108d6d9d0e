/** What a text is made of. No form, no frame, nothing of SVG or MathML, nothing that opens, plays or moves. */
export const ALLOWED_TAGS: readonly string[] = [
  'a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col', 'colgroup',
  'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'font', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'img',
  'ins', 'kbd', 'li', 'main', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 's', 'samp', 'section', 'small', 'span', 'strike', 'strong', 'sub', 'sup',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'tt', 'u', 'ul', 'var', 'wbr',
]

const COLOUR = /^(?:#?[0-9a-f]{3,8}|[a-z]{3,24})$/i
const SIZE = /^\d{1,4}(?:\.\d{1,4})?(?:%|px)?$/
const WORD = /^[a-z]{2,12}$/i
const COUNT = /^\d{1,3}$/
const PHRASE = /^[^\u0000-\u001f]{1,500}$/

/** What an attribute may be set to, whatever element it is on: dress, direction and the sense of tables. No `id`, `name` or `class`. */
export const ALLOWED_VALUES: Readonly<Record<string, RegExp>> = {
  align: WORD,
  alt: PHRASE,
  bgcolor: COLOUR,
  border: SIZE,
  bordercolor: COLOUR,
  cellpadding: SIZE,
  cellspacing: SIZE,
  clear: WORD,
  color: COLOUR,
  colspan: COUNT,
  dir: /^(?:ltr|rtl|auto)$/i,
  face: /^[\w ,'-]{1,200}$/,
  height: SIZE,
  hspace: SIZE,
  lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i,
  nowrap: /^(?:nowrap)?$/i,
  role: /^(?:presentation|none)$/,
  rowspan: COUNT,
  scope: /^(?:col|row)(?:group)?$/i,
  size: /^[+-]?\d{1,2}$/,
  span: COUNT,
  start: /^-?\d{1,6}$/,
  summary: PHRASE,
  title: PHRASE,
  type: /^(?:[1aAiI]|disc|circle|square)$/,
  valign: WORD,
  value: /^-?\d{1,6}$/,
  vspace: SIZE,
  width: SIZE,
}
