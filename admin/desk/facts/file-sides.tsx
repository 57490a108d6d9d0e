import type { Fact, FileSeen } from '../../../lib/model/facts/fact.ts'
import { WORDS } from '../words/desk.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'

const PICTURE = /^(AVIF|GIF|JPE?G|PNG|SVG|WEBP)\b/

/** A file before and after: what it is and how big, a picture seen, anything else opened with one click. */
export function FileSides({ files: { before, after }, subject }: { readonly files: NonNullable<Fact['files']>; readonly subject: string }) {
  return (
    <dl class="desk-sides">
      {before && <Side label={WORDS.proposal.before} side="before" file={before} subject={subject} />}
      {after && <Side label={WORDS.proposal.after} side="after" file={after} subject={subject} />}
    </dl>
  )
}

function Side({ label, side, file: { reference, said }, subject }: { readonly label: string; readonly side: 'before' | 'after'; readonly file: FileSeen; readonly subject: string }) {
  return (
    <div class={`desk-${side}`}>
      <dt>{label}</dt>
      <dd>
        <a href={reference} target="_blank" rel="noopener" class="desk-file">
          {PICTURE.test(said) && <img class="desk-image" src={reference} alt="" loading="lazy" />}
          {say.openFile(`${subject} (${say.sides[side]})`)}
        </a>{' '}
        <span class="desk-file-said">{said}</span>
      </dd>
    </div>
  )
}
