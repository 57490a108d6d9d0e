import type { MailQuota } from '../mail.ts'
import { FOLDER_WORDS } from '../words/folders.ts'

const say = FOLDER_WORDS.quota
/** From here on the person is warned, in percent: mail that finds no room is sent back. */
const NEARLY_FULL = 90

/** How much room is taken, in words and as a bar. */
export function QuotaBar({ quota: { used, limit } }: { readonly quota: MailQuota }) {
  if (limit <= 0) return null
  const percent = Math.min(100, Math.round((used / limit) * 100))
  return (
    <div class="mailbox-quota" data-full={percent >= NEARLY_FULL}>
      <progress aria-label={say.label} max={100} value={percent} />
      <p>{say.used(used, limit)}</p>
      {percent >= NEARLY_FULL && (
        <p class="mailbox-quota-full" role="status">
          {say.nearlyFull(percent)}
        </p>
      )}
    </div>
  )
}
