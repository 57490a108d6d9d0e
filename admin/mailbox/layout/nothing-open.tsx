import { SHELL_WORDS as say } from '../words/shell.ts'

/** Where a message will be. */
export function NothingOpen() {
  return (
    <div class="mailbox-nothing">
      <p>{say.pane.empty}</p>
      <p class="mailbox-help">{say.pane.emptyKeys}</p>
    </div>
  )
}
