/**
 * Links to a place in the page (the skip link) move the focus and leave the address alone: its part after `#` says
 * what is open.
 */
export function keepInPageLinks(document: Document): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]')
    const place = link?.getAttribute('href')?.slice(1) ?? ''
    if (!link || place.startsWith('/')) return
    event.preventDefault()
    const target = document.getElementById(place)
    target?.setAttribute('tabindex', '-1')
    target?.focus()
  })
}
