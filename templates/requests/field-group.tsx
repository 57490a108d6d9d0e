import type { ComponentChildren } from 'preact'

/** Fields that belong together, as a card with a name. */
export function FieldGroup({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="card card-body rd-fields">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
