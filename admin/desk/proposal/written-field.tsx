import type { Fact } from '../../../lib/model/facts/fact.ts'
import { FileSides } from '../facts/file-sides.tsx'
import { RemarkButton } from '../remarks/remark-button.tsx'
import { ChangeSide } from './change-side.tsx'

/** A field of a page that is all new or all gone: what it is called and what it says, with no before to compare. */
export function WrittenField({ change: { before, after, label, field, show, files, subject }, path }: { readonly change: Fact; readonly path: string }) {
  return (
    <li class="desk-change" tabIndex={-1} data-step data-field={field}>
      <h3>{label}</h3>
      {files ? <FileSides files={files} subject={subject} /> : <ChangeSide text={after ?? before ?? ''} show={show} />}
      <RemarkButton path={path} field={field} label={label} />
    </li>
  )
}
