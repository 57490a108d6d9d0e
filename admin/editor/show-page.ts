/**
 * Puts a whole HTML document into a frame that already shows one, keeping its scroll position and, when they are the
 * same, its style sheets.
 *
 * @param files address inside the site (`/<owner>/media/<name>`) → address to show instead
 */
export function showPage(frame: HTMLIFrameElement, html: string, files: ReadonlyMap<string, string>): void {
  const shown = frame.contentDocument
  if (!shown) return
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const script of page.querySelectorAll('script')) script.remove()
  replaceFiles(page, files)
  if (shown.head.innerHTML !== page.head.innerHTML) shown.head.replaceChildren(...adopted(shown, page.head))
  copyAttributes(page.documentElement, shown.documentElement)
  copyAttributes(page.body, shown.body)
  shown.body.replaceChildren(...adopted(shown, page.body))
  // Nothing in a preview leads anywhere: a page that left the frame could not be told from the preview.
  shown.onclick = (event) => event.preventDefault()
  shown.onsubmit = (event) => event.preventDefault()
}

function adopted(owner: Document, parent: Element): Node[] {
  return [...parent.childNodes].map((node) => owner.adoptNode(node))
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name } of [...to.attributes]) to.removeAttribute(name)
  for (const { name, value } of [...from.attributes]) to.setAttribute(name, value)
}

function replaceFiles(page: Document, files: ReadonlyMap<string, string>): void {
  for (const image of page.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? ''
    const match = [...files].find(([path]) => source.endsWith(path))
    if (!match) continue
    image.src = match[1]
    image.removeAttribute('srcset')
    for (const other of image.parentElement?.querySelectorAll('source') ?? []) other.remove()
  }
}
