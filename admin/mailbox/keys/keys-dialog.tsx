import { Dialog } from '../../dialog/dialog.tsx'
import { KEY_WORDS as say } from '../words/keys.ts'
import { SHELL_WORDS } from '../words/shell.ts'

interface Props {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly onClose: () => void
}

/** The visible list of keys, and the switch that turns them off. */
export function KeysDialog({ on, onChange, onClose }: Props) {
  return (
    <Dialog title={say.title} onClose={onClose}>
      <label class="mailbox-check">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
        {say.use}
      </label>
      <p class="mailbox-help">{say.useHelp}</p>
      {say.groups.map(([title, keys]) => (
        <section key={title}>
          <h3 class="mailbox-dialog-title">{title}</h3>
          <dl class="mailbox-keys">
            {keys.map(([names, what]) => (
              <div key={what}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div class="mailbox-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>
          {SHELL_WORDS.close}
        </button>
      </div>
    </Dialog>
  )
}
