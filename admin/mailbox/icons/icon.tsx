import { DRAWINGS, type IconName } from './drawings.ts'

/** A drawing that only decorates: the words beside it, or the name of what it lies in, say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="mailbox-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
