import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { ChangeSide } from './change-side.tsx'
import { nameOf } from './name-of.ts'

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** Images and files that no field of a page shows: added on their own, replaced under their name, taken away. */
export function MediaList({ media }: { readonly media: DeskProposal['media'] }) {
  return (
    <section class="desk-section">
      <h2>{WORDS.proposal.media}</h2>
      <ul class="desk-changes">
        {media.map(({ path, how, sentence, beforeUrl, afterUrl }) => (
          <li key={path} class={`desk-change desk-change-${how}`} tabIndex={-1} data-step>
            <h3>{sentence}</h3>
            <dl class="desk-sides">
              {beforeUrl !== null && <MediaSide label={WORDS.proposal.before} url={beforeUrl} path={path} />}
              {afterUrl !== null && <MediaSide label={WORDS.proposal.after} url={afterUrl} path={path} />}
            </dl>
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
        <ChangeSide text={url} name={`${nameOf(path)} (${label.toLowerCase()})`} show={PICTURE.test(path) ? 'image' : 'file'} />
      </dd>
    </div>
  )
}
