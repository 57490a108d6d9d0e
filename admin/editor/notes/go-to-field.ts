/**
 * Moves to a field of the form by its name in words; for one inside a group or a list, to the group or list.
 *
 * @param label «Contatti › 2 › Valore»
 */
export function goToField(label: string): void {
  const [name = ''] = label.split(' › ')
  const found = [...document.querySelectorAll<HTMLLabelElement>('#nc-root label')].find((one) => nameOf(one) === name)
  if (!found) return
  const control = document.getElementById(found.htmlFor) ?? found.closest('[aria-label]')?.querySelector<HTMLElement>('input, textarea, select, [contenteditable=true], button')
  found.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

// Decap writes «(facoltativo)» after the name.
function nameOf({ textContent }: HTMLLabelElement): string {
  return (textContent ?? '').replace(/\s*\(.*\)\s*$/, '').trim()
}
