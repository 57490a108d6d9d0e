import { createElement as h, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { savedPath } from '../form/form-path.ts'
import { ConfirmLine } from './confirm-line.ts'
import { useFormNow } from './use-form-now.ts'

/** Where the page has room for it, above Decap. */
const PLACE = 'conferma'

/** Shows, over the form of a page that is in force, when it was last verified and the button that says it is still right. */
export function showConfirmation(): void {
  const place = document.getElementById(PLACE)
  if (place) createRoot(place).render(h(ConfirmBar))
}

function ConfirmBar(): ReactElement | null {
  const form = useFormNow()
  const path = form?.inForce ? savedPath(form.entry) : null
  return form && path ? h(ConfirmLine, { key: path, path, form }) : null
}
