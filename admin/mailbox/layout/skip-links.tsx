import { SHELL_WORDS } from '../words/shell.ts'

const say = SHELL_WORDS.skip

/** Ways past what comes first, each to a place that is there. */
export function SkipLinks({ list, message }: { readonly list: boolean; readonly message: boolean }) {
  return (
    <p class="mailbox-skip">
      {list && (
        <a class="visually-hidden-focusable" href="#elenco">
          {say.list}
        </a>
      )}
      {message && (
        <a class="visually-hidden-focusable" href="#messaggio">
          {say.message}
        </a>
      )}
      <a class="visually-hidden-focusable" href="#cartelle">
        {say.folders}
      </a>
    </p>
  )
}
