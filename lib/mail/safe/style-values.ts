const COLOUR = '(?:#[0-9a-f]{3,8}|rgba?\\([\\d., %/]{3,40}\\)|hsla?\\([\\d., %/deg]{3,40}\\)|[a-z]{3,24})'
// No sign before a number: what lies over something else could hide where a link leads.
const LENGTH = '(?:\\d{1,4}(?:\\.\\d{1,4})?|\\.\\d{1,4})(?:px|pt|pc|em|rem|ex|ch|in|cm|mm|%)?'
const SIZE = `(?:${LENGTH}|auto|none|normal|inherit|initial|(?:min|max|fit)-content|thin|medium|thick)`
const LINE = '(?:none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset|inherit|initial)'
const NAME = '[a-z][a-z-]{1,30}'
// Families in quotes that are closed, or without.
const FAMILY = '(?:"[\\w -]{1,60}"|\'[\\w -]{1,60}\'|[\\w-]{1,60}(?: [\\w-]{1,40}){0,5})'
const FAMILIES = `${FAMILY}(?: ?, ?${FAMILY}){0,15}`

const only = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i')
const upTo = (most: number, pattern: string): RegExp => only(`(?:${pattern})(?: (?:${pattern})){0,${most - 1}}`)
const sides = (before: string, after: string, pattern: RegExp): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [`${before}-${side}${after}`, pattern]))

const BORDER = upTo(3, `${SIZE}|${LINE}|${COLOUR}`)

/**
 * What a property may be set to. Not here: whatever loads, moves out of its place, lies over something, generates content,
 * refers to a variable or runs over time.
 */
export const STYLE_VALUES: Readonly<Record<string, RegExp>> = {
  color: only(COLOUR),
  'background-color': only(COLOUR),
  opacity: only('0?\\.\\d{1,4}|0|1'),
  font: only(`(?:(?:normal|italic|oblique|small-caps|bold|bolder|lighter|[1-9]00) ){0,3}${SIZE}(?: ?/ ?${SIZE})? ${FAMILIES}`),
  'font-family': only(FAMILIES),
  'font-size': only(`${LENGTH}|(?:xx?-)?small|(?:xx?-)?large|medium|smaller|larger|inherit|initial`),
  'font-style': only('normal|italic|oblique|inherit'),
  'font-variant': only('normal|small-caps|inherit'),
  'font-weight': only('normal|bold|bolder|lighter|[1-9]00|inherit'),
  'line-height': only(SIZE),
  'letter-spacing': only(SIZE),
  'word-spacing': only(SIZE),
  'text-align': only(NAME),
  'text-decoration': upTo(3, `${NAME}|${COLOUR}`),
  'text-decoration-line': only(NAME),
  'text-indent': only(SIZE),
  'text-transform': only(NAME),
  'vertical-align': only(`${SIZE}|${NAME}`),
  'white-space': only('normal|nowrap|pre|pre-wrap|pre-line|break-spaces|inherit'),
  'word-break': only(NAME),
  'word-wrap': only(NAME),
  'overflow-wrap': only(NAME),
  'list-style': upTo(2, NAME),
  'list-style-type': only(NAME),
  'list-style-position': only('inside|outside'),
  direction: only('ltr|rtl'),
  display: only('none|block|inline|inline-block|list-item|table|inline-table|table-row|table-cell|table-row-group|table-header-group|table-footer-group|table-caption|table-column|table-column-group'),
  visibility: only('visible|hidden|collapse'),
  overflow: only('visible|hidden|auto'),
  float: only('left|right|none'),
  clear: only('left|right|both|none'),
  width: only(SIZE),
  'min-width': only(SIZE),
  'max-width': only(SIZE),
  height: only(SIZE),
  'min-height': only(SIZE),
  'max-height': only(SIZE),
  margin: upTo(4, SIZE),
  ...sides('margin', '', only(SIZE)),
  padding: upTo(4, SIZE),
  ...sides('padding', '', only(SIZE)),
  border: BORDER,
  'border-width': upTo(4, SIZE),
  'border-style': upTo(4, LINE),
  'border-color': upTo(4, COLOUR),
  ...sides('border', '', BORDER),
  ...sides('border', '-width', only(SIZE)),
  ...sides('border', '-style', only(LINE)),
  ...sides('border', '-color', only(COLOUR)),
  'border-radius': upTo(4, SIZE),
  'border-collapse': only('collapse|separate'),
  'border-spacing': upTo(2, SIZE),
  'table-layout': only('auto|fixed'),
  'caption-side': only('top|bottom'),
  'empty-cells': only('show|hide'),
}
