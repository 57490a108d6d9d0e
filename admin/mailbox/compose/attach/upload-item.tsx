import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Upload } from './use-uploads.ts'

interface Props {
  readonly upload: Upload
  readonly onRetry: () => void
  readonly onCancel: () => void
}

/** A file on its way: how far it is, the way to stop it, and to go on where it stopped. */
export function UploadItem({ upload: { name, bytes, sent, failed }, onRetry, onCancel }: Props) {
  const { attachments: say } = COMPOSE_WORDS
  const percent = Math.floor((sent / Math.max(1, bytes.size)) * 100)
  return (
    <li class="compose-file">
      <span class="compose-file-name"><bdi>{say.item(name, Math.max(1, bytes.size))}</bdi></span>
      {failed ? (
        <>
          <p class="compose-fault" role="alert">{failed.problem ? `${name}: ${failed.problem.sentence} ${failed.problem.remedy}` : say.failed(name)}</p>
          <button type="button" class="btn btn-outline-primary btn-sm" aria-label={say.retry(name)} onClick={onRetry}>{say.retryShort}</button>
        </>
      ) : (
        <>
          <progress value={percent} max={100} aria-label={say.progress(name, percent)} />
          <span class="compose-percent" aria-hidden="true">{percent}%</span>
        </>
      )}
      <button type="button" class="btn btn-link btn-sm" aria-label={say.cancel(name)} onClick={onCancel}>{failed ? say.removeShort : say.cancelShort}</button>
    </li>
  )
}
