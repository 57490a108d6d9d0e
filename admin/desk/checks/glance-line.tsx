import type { ChecksGlance } from '../../../lib/protocol/checks.ts'
import { CHECK_WORDS as say } from '../words/checks.ts'
import { SeverityMark } from './severity-mark.tsx'

/** How many new problems, by how grave, and how many are mended: in words, each with a mark of its own. */
export function GlanceLine({ glance: { errors, warnings, hints, mended } }: { readonly glance: ChecksGlance }) {
  const counts = [['error', errors], ['warning', warnings], ['hint', hints]] as const
  return (
    <ul class="desk-glance">
      {errors + warnings + hints === 0 && (
        <li class="desk-glance-good">
          <SeverityMark of="good" /> {say.none}
        </li>
      )}
      {counts.map(
        ([severity, n]) =>
          n > 0 && (
            <li key={severity} class={`desk-glance-${severity}`}>
              <SeverityMark of={severity} /> {say.fresh[severity](n)}
            </li>
          ),
      )}
      {mended > 0 && (
        <li class="desk-glance-good">
          <SeverityMark of="good" /> {say.mended(mended)}
        </li>
      )}
    </ul>
  )
}
