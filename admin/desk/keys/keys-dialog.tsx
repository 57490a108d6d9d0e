import { useState } from 'preact/hooks'
import { Dialog } from '../../dialog/dialog.tsx'
import { WORDS } from '../words/desk.ts'
import { keysWanted, wantKeys } from './keys-wanted.ts'

/** The visible list of keys, and the switch that turns them off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { keys } = WORDS
  const [wanted, setWanted] = useState(keysWanted)
  const choose = (value: boolean) => {
    wantKeys(value)
    setWanted(value)
  }
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <dl class="desk-keys">
        {keys.list.map(([names, what]) => (
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
      <p class="desk-help">{keys.arrows}</p>
      <label class="desk-check">
        <input type="checkbox" checked={wanted} onChange={(event) => choose(event.currentTarget.checked)} />
        {keys.use}
      </label>
      <p class="desk-help">{keys.useHelp}</p>
      <div class="desk-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>
          {WORDS.close}
        </button>
      </div>
    </Dialog>
  )
}
