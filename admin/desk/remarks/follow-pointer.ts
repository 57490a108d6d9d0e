/** What a person takes as one thing when they point at a page. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, tr, dd, blockquote, pre'

/**
 * Lets a person point at a paragraph of a page in a frame: it is outlined under the pointer, and pressed it is told. No
 * script of the page runs; it is listened to from outside.
 *
 * @returns what ends it
 */
export function followPointer(page: Document, onPick: (words: string) => void): () => void {
  let outlined: HTMLElement | null = null
  const outline = (block: HTMLElement | null) => {
    if (outlined) outlined.style.outline = ''
    if (block) block.style.outline = '3px solid #0066cc'
    outlined = block
  }
  const move = ({ target }: Event) => outline(blockOf(target))
  const press = (event: Event) => {
    const block = blockOf(event.target)
    if (!block) return
    // A link would take the page away while it is being pointed at.
    event.preventDefault()
    onPick(wordsIn(block))
  }
  page.addEventListener('pointermove', move)
  page.addEventListener('click', press)
  return () => {
    outline(null)
    page.removeEventListener('pointermove', move)
    page.removeEventListener('click', press)
  }
}

// The frame's elements are of its own world: `instanceof` of ours would not know them.
function blockOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest?.<HTMLElement>(BLOCKS) ?? null
}

/** The words of a block as it is proposed: without those that went, nor those that are only for the ear. */
function wordsIn(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement
  for (const other of copy.querySelectorAll('del, .visually-hidden')) other.remove()
  return copy.textContent ?? ''
}
