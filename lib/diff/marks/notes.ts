import type { ChangeKind } from '../change.ts'
import { attribute, type HtmlElement, imageIn, isElement } from '../tree/html.ts'
import type { Segment } from '../merge/merged.ts'
import type { Branch, Token } from '../tree/tree.ts'
import { DIFF_WORDS as say } from '../words.ts'

/** What cannot be seen by marking words, in words. */
export interface Note {
  readonly kind: ChangeKind
  readonly text: string
}

/** What changed about words that stayed, or about an image in another's place; `null` when the marks say it all. */
export function noteOnWords({ before, after, stayed }: Segment): Note | null {
  const [was, is] = [before.find(isTold), after.find(isTold)]
  if (!was || !is) return null
  const images = [imageOf(was), imageOf(is)]
  if (stayed && images[0] && images[1] && was.detail !== is.detail) return { kind: 'image', text: say.altChanged(alternative(images[0]), alternative(images[1])) }
  if (!stayed) return isImage(before) && isImage(after) ? { kind: 'image', text: say.imageReplaced } : null
  if (was.look.text === is.look.text) return null
  const link = linkNote(was.look.href, is.look.href)
  const style = styleNote(was.look.styles, is.look.styles)
  return { kind: link ? 'link' : 'restyled', text: [link, style].filter((text) => text !== '').join(', ') }
}

/** What changed about a block that stayed; `null` for nothing a reader sees. */
export function noteOnBlock(before: Branch, after: Branch): Note | null {
  const [was, is] = [before.element, after.element]
  if (was.tagName !== is.tagName) return { kind: 'restyled', text: say.kindChanged(kindOf(was), kindOf(is)) }
  if (before.look === after.look) return null
  if (was.tagName === 'a') return { kind: 'link', text: linkNote(attribute(was, 'href') ?? null, attribute(is, 'href') ?? null) }
  return { kind: 'restyled', text: was.tagName === 'ol' || was.tagName === 'li' ? say.numbering : say.shape }
}

function linkNote(before: string | null, after: string | null): string {
  if (before === after) return ''
  if (before === null) return say.linkCame(placeIn(after ?? ''))
  if (after === null) return say.linkWent(placeIn(before))
  const [from, to] = [fileOf(before), fileOf(after)]
  return from !== null && from === to ? say.fileReplaced(to) : say.linkChanged(placeIn(before), placeIn(after))
}

function styleNote(before: readonly string[], after: readonly string[]): string {
  const named = (styles: readonly string[]) => styles.map((style) => say.styles[style] ?? style).join(say.and)
  const came = named(after.filter((style) => !before.includes(style)))
  const went = named(before.filter((style) => !after.includes(style)))
  return [came && say.styleCame(came), went && say.styleWent(went)].filter((text) => text !== '').join(', ')
}

/** An address as a person would name it: who looks at a proposal sees a file at an address of the desk, which carries its path. */
function placeIn(address: string): string {
  return say.quoted(address.startsWith('/api/') ? (fileOf(address) ?? address) : address.replace(/^(mailto|tel):/, ''))
}

function fileOf(address: string): string | null {
  const path = new URLSearchParams(address.split('?')[1] ?? '').get('path') ?? address
  return /\/media\/([^/]+)$/.exec(path)?.[1] ?? null
}

function alternative(image: HtmlElement): string {
  return say.quoted(attribute(image, 'alt') ?? '')
}

function kindOf({ tagName }: HtmlElement): string {
  return say.blockKinds[tagName] ?? tagName
}

function isImage(tokens: readonly Token[]): boolean {
  return tokens.filter(isTold).every((token) => imageOf(token) !== null)
}

function isTold({ kind, silent }: Token): boolean {
  return kind !== 'space' && !silent
}

function imageOf({ content }: Token): HtmlElement | null {
  return typeof content !== 'string' && isElement(content) ? imageIn(content) : null
}
