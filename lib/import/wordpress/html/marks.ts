/**
 * Where the marks of a line begin and end while it is put together. What a pair of asterisks means hangs on the signs on both
 * sides of it (CommonMark 0.31 §6.2), and a part of a line does not know what it will stand beside.
 */
const STRONG = ['\u0001', '\u0002'] as const
const EMPHASIS = ['\u0003', '\u0004'] as const
const LINK = '\u0005'

export function markedStrong(inner: string): string {
  return around(STRONG, inner)
}

export function markedEmphasis(inner: string): string {
  return around(EMPHASIS, inner)
}

export function markedLink(link: string): string {
  return LINK + link
}

export function withoutStrong(line: string): string {
  return line.replace(/[\u0001\u0002]/g, '')
}

/** Text without the signs that stand for marks here; no person can type them. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u0000-\u0005]/g, '')
}

/** A line in Markdown, each mark where it means one: two that touch are one, and signs that would hinder a mark stand outside it. */
export function placeMarks(line: string): string {
  // Emphasis that touches what is strong makes a run of asterisks that is read either way: the stronger one stays.
  const whole = line
    .replace(/\u0002\u0001|\u0004\u0003/g, '')
    .replace(/\u0003([^\u0001-\u0004]*)\u0004(?=\u0001)|(?<=\u0002)\u0003([^\u0001-\u0004]*)\u0004/g, (_, first?: string, second?: string) => first ?? second ?? '')
  const placed = whole.replace(/(\u0001|\u0003)([^\u0001-\u0004]*)[\u0002\u0004]/g, (_, open: string, inner: string, at: number) =>
    inMarks(open === STRONG[0] ? '**' : '*', inner, isLetter(before(whole, at)), isLetter(whole.codePointAt(at + inner.length + 2))))
  // An exclamation mark before a link would make an image of it (§6.4).
  return withoutMarks(placed.replaceAll(`!${LINK}`, '\\!'))
}

// Spaces inside the marks would make them plain asterisks.
function around([open, close]: readonly [string, string], inner: string): string {
  const words = inner.trim()
  if (words === '') return inner
  const at = inner.indexOf(words)
  return `${inner.slice(0, at)}${open}${words}${close}${inner.slice(at + words.length)}`
}

function inMarks(mark: string, inner: string, afterLetter: boolean, beforeLetter: boolean): string {
  const signs = inner.match(/\\[\s\S]|[\s\S]/gu) ?? []
  let [from, to] = [0, signs.length]
  if (afterLetter) while (from < to && isSign(signs[from])) from++
  if (beforeLetter) while (to > from && isSign(signs[to - 1])) to--
  // Spaces beside what moved out move with it.
  while (from > 0 && from < to && signs[from] === ' ') from++
  while (to < signs.length && to > from && signs[to - 1] === ' ') to--
  const words = signs.slice(from, to).join('')
  // Code keeps its own signs.
  if (words === '' || signs.slice(0, from).includes('`') || signs.slice(to).includes('`')) return inner
  return `${signs.slice(0, from).join('')}${mark}${words}${mark}${signs.slice(to).join('')}`
}

function isSign(sign: string | undefined): boolean {
  return sign !== undefined && /^(?:\\|[\p{P}\p{S}])/u.test(sign)
}

function before(text: string, at: number): number | undefined {
  return /[\s\S]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0].codePointAt(0)
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && /[^\s\p{P}\p{S}\u0000-\u0005]/u.test(String.fromCodePoint(code))
}
