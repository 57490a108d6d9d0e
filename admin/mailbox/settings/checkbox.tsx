import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly help?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick, with what helps to decide. */
export function Checkbox({ label, help, checked, onChange }: Props) {
  const id = useId()
  return (
    <div class="settings-check">
      <label>
        <input type="checkbox" checked={checked} aria-describedby={help ? id : undefined} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}
      </label>
      {help && <p id={id} class="compose-help">{help}</p>}
    </div>
  )
}
