import Squire from 'squire-rte'
import { composedFragment, restoredFragment } from './composed-html.ts'

/** Squire, with every piece of HTML going through DOMPurify, its own undo included: nothing is ever parsed in the page itself. */
export class Editor extends Squire {
  constructor(root: HTMLElement) {
    super(root, { blockTag: 'DIV', sanitizeToDOMFragment: (html) => composedFragment(html) })
  }

  override _setRawHTML(html: string): this {
    this._root.replaceChildren(restoredFragment(html))
    if (!this._root.firstChild) this._root.append(this.createDefaultBlock())
    this._ignoreChange = true
    return this
  }
}
