import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly help?: string
  readonly fault?: string | null
  /** Draws the control with what ties it to its words. */
  readonly control: (tied: { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean }) => ComponentChildren
}

/** A label, what helps, what is wrong, and the control. */
export function Field({ label, help, fault = null, control }: Props) {
  const id = useId()
  const described = [fault && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div class="settings-field">
      <label for={id}>{label}</label>
      {help && <p id={`${id}-help`} class="compose-help">{help}</p>}
      {fault && <p id={`${id}-fault`} class="compose-fault" role="alert">{fault}</p>}
      {control({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(fault) })}
    </div>
  )
}
