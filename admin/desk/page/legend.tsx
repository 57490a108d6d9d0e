import { PAGE_WORDS as say } from '../words/page.ts'

/** What each mark looks like, shown by itself. */
export function Legend() {
  return (
    <details class="desk-marks-legend">
      <summary>{say.legend}</summary>
      <ul>
        <li>
          <del>{say.deleted}</del>
        </li>
        <li>
          <ins>{say.inserted}</ins>
        </li>
        <li>
          <span class="desk-mark-moved">⇅ {say.moved}</span> {say.movedHelp}
        </li>
        <li>
          <span class="desk-mark-noted">{say.noted}</span> {say.notedHelp}
        </li>
      </ul>
      <p>{say.keys}</p>
    </details>
  )
}
