import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { ChangeSide } from './change-side.tsx'
import { nameOf } from './name-of.ts'

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** Images and files that came, went or were replaced, with their size. */
export function MediaList({ media }: { readonly media: DeskProposal['media'] }) {
  return (
    <section class="desk-section">
      <h2>{WORDS.proposal.media}</h2>
      <ul class="desk-changes">
        {media.map(({ path, beforeUrl, afterUrl, size }) => (
          <li key={path} class="desk-change" tabIndex={-1} data-step>
            <h3>
              {nameOf(path)} <span class="desk-how">{WORDS.proposal.how[beforeUrl === null ? 'added' : afterUrl === null ? 'removed' : 'changed']}</span>
            </h3>
            <dl class="desk-sides">
              {beforeUrl !== null && <MediaSide label={WORDS.proposal.before} url={beforeUrl} path={path} />}
              {afterUrl !== null && <MediaSide label={WORDS.proposal.after} url={afterUrl} path={path} />}
            </dl>
            <p class="desk-legend">{WORDS.proposal.size(size)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function MediaSide({ label, url, path }: { readonly label: string; readonly url: string; readonly path: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ChangeSide text={url} name={nameOf(path)} show={PICTURE.test(path) ? 'image' : 'file'} />
      </dd>
    </div>
  )
}
