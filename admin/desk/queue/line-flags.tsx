import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'
import { appointmentInWords } from './appointment-words.ts'

const names = new Intl.ListFormat('it-IT', { type: 'conjunction' })

/** What is out of the ordinary about a line: first what went wrong. */
export function LineFlags({ item }: { readonly item: QueueItem }) {
  const flags = flagsOf(item)
  if (flags.length === 0) return null
  return (
    <ul class="desk-flags">
      {flags.map(([kind, text]) => (
        <li key={kind} class={`desk-flag-${kind}`}>
          {text}
        </li>
      ))}
    </ul>
  )
}

function flagsOf({ failure, staleApprovals, checks, publishAt, package: pack, openRemarks }: QueueItem): readonly (readonly [kind: string, text: string])[] {
  const flags: readonly (readonly [string, string] | null)[] = [
    failure && ['failure', say.failure(failure.sentence)],
    staleApprovals.length > 0 ? ['stale', say.stale(names.format(staleApprovals.map(({ name }) => name)))] : null,
    checks && checks.errors + checks.warnings > 0 ? ['checks', say.checks(checks.errors + checks.warnings)] : null,
    publishAt === null ? null : ['appointment', appointmentInWords(publishAt, Date.now())],
    pack && ['pack', say.pack(pack.title)],
    openRemarks > 0 ? ['remarks', say.remarks(openRemarks)] : null,
  ]
  return flags.filter((flag) => flag !== null)
}
