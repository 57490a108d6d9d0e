import { WORDS } from '../words/desk.ts'

interface Props {
  readonly confirm: string
  readonly working: boolean
  readonly dangerous?: boolean
  readonly onClose: () => void
}

/** The two ways out of a dialog that does something. */
export function DialogButtons({ confirm, working, dangerous = false, onClose }: Props) {
  return (
    <div class="desk-buttons">
      <button type="submit" class={dangerous ? 'btn btn-danger' : 'btn btn-primary'} aria-disabled={working}>
        {working ? WORDS.actions.working : confirm}
      </button>
      <button type="button" class="btn btn-outline-primary" onClick={onClose}>
        {WORDS.actions.cancel}
      </button>
    </div>
  )
}
