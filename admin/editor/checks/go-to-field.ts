/**
 * Brings a field of Decap's form in sight and puts the focus in it; where its text has the words, they are selected.
 *
 * Decap names a control's label after its field (`for="titolo-field-12"`): the outermost label of a name is the field of
 * the form, the ones inside it are those of its groups and lists.
 *
 * @param field key path, `contatti.1.valore`
 * @returns whether the field is there
 */
export function goToField(field: string, words = ''): boolean {
  const keys = field.split('.').filter((key) => !/^\d+$/.test(key))
  let within: Element | null = document.getElementById('nc-root')
  let found: HTMLLabelElement | null = null
  for (const key of keys) {
    const label: HTMLLabelElement | null = within ? labelIn(within, key) : null
    // A list that is folded shows no field of its own: its heading is as near as one gets.
    if (!label) break
    found = label
    within = containerOf(label)
  }
  if (!found || !within) return false
  found.scrollIntoView({ block: 'center' })
  focusIn(within, found.htmlFor, words)
  return true
}

const WRITABLE = 'input:not([type=hidden]), textarea, [contenteditable="true"], select'

function labelIn(place: Element, key: string): HTMLLabelElement | null {
  const labels = [...place.querySelectorAll<HTMLLabelElement>(`label[for^="${CSS.escape(key)}-field-"]`)]
  return labels.sort((a, b) => depthOf(a) - depthOf(b))[0] ?? null
}

// Decap: container > bar > label.
function containerOf(label: Element): Element | null {
  return label.parentElement?.parentElement ?? null
}

function depthOf(element: Element): number {
  let depth = 0
  for (let at: Element | null = element; at; at = at.parentElement) depth += 1
  return depth
}

function focusIn(container: Element, id: string, words: string): void {
  const control = document.getElementById(id) ?? container
  // The text has its toolbar's buttons before it: a button is gone to only where nothing can be written.
  const target = [control, ...container.querySelectorAll(WRITABLE), ...container.querySelectorAll('button')].find(canFocus)
  target?.focus({ preventScroll: true })
  if (target && words !== '') select(target, words)
}

function canFocus(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches(`${WRITABLE}, button`)
}

function select(target: HTMLElement, words: string): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    const at = target.value.indexOf(words)
    if (at !== -1) target.setSelectionRange(at, at + words.length)
    return
  }
  const texts = document.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  // Words that a mark parts are in more than one node: their beginning is enough to find the place.
  const start = words.slice(0, 30)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.nodeValue?.indexOf(start) ?? -1
    if (at === -1) continue
    node.parentElement?.scrollIntoView({ block: 'center' })
    document.getSelection()?.setBaseAndExtent(node, at, node, Math.min(node.nodeValue?.length ?? 0, at + words.length))
    return
  }
}
