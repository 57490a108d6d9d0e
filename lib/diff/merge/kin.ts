import { attribute, type HtmlElement, imageIn, isElement } from '../tree/html.ts'
import type { Tree } from '../tree/tree.ts'

const FAMILIES = [new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']), new Set(['ul', 'ol']), new Set(['td', 'th'])]
// The shape of the page, not its text: one stands for the other whatever is in them.
const SHAPES = new Set('main article section header footer div ul ol dl dt dd table caption thead tbody tfoot tr td th figure figcaption h1 details summary a'.split(' '))
const ROWS = new Set(['tr', 'section', 'article', 'a'])

/** May one be a version of the other? */
export function isKin(before: Tree, after: Tree): boolean {
  if (before.silent || after.silent) return false
  if (before.kind === 'run' || after.kind === 'run') return before.kind === after.kind
  if (before.kind === 'whole' || after.kind === 'whole') return false
  const [was, is] = [before.element.tagName, after.element.tagName]
  return was === is || FAMILIES.some((family) => family.has(was) && family.has(is))
}

/** How alike two of a kin must be, 0 to 1, to be shown as one that changed and not as one that went and one that came. */
export function likenessNeeded(before: Tree, after: Tree): number {
  if (before.kind !== 'branch' || after.kind !== 'branch') return 0
  const [was, is] = [before.element.tagName, after.element.tagName]
  if (was !== is) return FAMILIES[0]?.has(was) ? 0.8 : 0
  if (isPicture(before) && isPicture(after)) return 0
  if (!SHAPES.has(was)) return 0.3
  if (ROWS.has(was) || !haveOneClass(before.element, after.element)) return 0.2
  return 0
}

function haveOneClass(before: HtmlElement, after: HtmlElement): boolean {
  return attribute(before, 'class') === attribute(after, 'class')
}

/** Is there nothing in it but an image? Another in its place is the same paragraph with another image. */
function isPicture(tree: Tree): boolean {
  if (tree.kind === 'branch') return tree.children.length === 1 && tree.children.every(isPicture)
  const seen = tree.kind === 'run' ? tree.tokens.filter(({ kind, silent }) => kind !== 'space' && !silent) : []
  return seen.length === 1 && seen.every(({ content }) => typeof content !== 'string' && isElement(content) && imageIn(content) !== null)
}
