const KEY = 'scrivania/confronto'

/** How the two versions of a page are looked at: in one page, or one beside the other. */
export type Layout = 'together' | 'sides'

/** What the person chose last, in this browser. */
export function chosenLayout(): Layout {
  return localStorage.getItem(KEY) === 'sides' ? 'sides' : 'together'
}

export function chooseLayout(layout: Layout): void {
  localStorage.setItem(KEY, layout)
}
