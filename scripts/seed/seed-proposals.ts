import type { Forge } from '../../lib/forge/forge.ts'
import type { Proposal } from '../../lib/forge/proposal.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { approve } from '../../lib/workflow/approve.ts'
import { nameOfEntry } from '../../lib/workflow/proposal-name.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import { take } from '../../lib/workflow/queue/take.ts'
import { addRemark } from '../../lib/workflow/remarks/add-remark.ts'
import { saveEntry } from '../../lib/workflow/save-entry.ts'
import { sendBack } from '../../lib/workflow/send-back.ts'
import { sendToReview } from '../../lib/workflow/send-to-review.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import type { Rewrite, SampleProposal, SampleStep } from './sample-proposals.ts'

const DAY = 86_400_000

/** The hands of a clock that tells whatever moment a sample step happened at. */
export interface SampleClock {
  /** Milliseconds since the epoch; `null` is now. */
  at: number | null
}

/**
 * Writes the sample proposals through the same actions as people do, each step at its own moment before `now`.
 * A page or a phrase that is no longer in the content is an error: a sample that shows nothing is worse than none.
 */
export async function seedProposals(forge: Forge, samples: readonly SampleProposal[], clock: SampleClock, now: number): Promise<void> {
  const work: Workplace = { forge, published: publishedReader(forge), now: () => clock.at ?? now }
  let order = 0
  for (const { path, steps } of samples) {
    for (const step of steps) {
      // The same hour of the morning, and no two at once: the order of what happened is the order of the steps.
      clock.at = now - step.daysAgo * DAY + order++ * 1000
      await takeStep(work, path, step)
    }
  }
  clock.at = null
}

async function takeStep(work: Workplace, path: string, step: SampleStep): Promise<Proposal> {
  const person = (await work.published()).people.get(step.by)
  const place = readEntryPath(path)
  if (!person || !place) throw new Error(`a sample proposal by ${step.by} at ${path} has no such person or place`)
  const name = nameOfEntry(place)
  if (step.do === 'write') return saveEntry(work, person, await saveOf(work, path, step.change))
  const { number, tip } = await openAt(work.forge, `cms/${name.collection}/${name.slug}`)
  switch (step.do) {
    case 'send':
      return sendToReview(work, person, { name, tip })
    case 'take':
      return take(work, person, { number, from: null })
    case 'approve':
      return approve(work, person, { number, tip })
    case 'publish':
      return publish(work, person, { number, tip })
    case 'send-back':
      return sendBack(work, person, { number, tip, reason: step.reason })
    case 'remark':
      return addRemark(work, person, { number, requestId: `sample-${number}`, text: step.text, place: { path, field: step.field, ...(step.quote && { quote: step.quote }) }, ...(step.suggestion && { suggestion: step.suggestion }) })
  }
}

async function openAt(forge: Forge, branch: string): Promise<Proposal> {
  const open = await forge.open(branch)
  if (!open) throw new Error(`no sample proposal ${branch}`)
  return open
}

async function saveOf({ forge }: Workplace, path: string, change: Rewrite): Promise<Parameters<typeof saveEntry>[2]> {
  const place = readEntryPath(path)
  const open = place && (await forge.open(`cms/${place.site}-${place.type}/${place.owner}/${place.slug}`))
  const head = await forge.head()
  const bytes = await forge.read(open?.tip ?? head, path)
  const text = 'whole' in change ? change.whole : rewritten(new TextDecoder().decode(bytes ?? new Uint8Array()), change, path)
  return { requestId: `sample-${crypto.randomUUID()}`, path, text, media: [], base: { head, tip: open?.tip ?? null }, confirmed: true }
}

function rewritten(text: string, change: readonly (readonly [string, string])[], path: string): string {
  return change.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`«${from}» is not in ${path}`)
    return now.replace(from, to)
  }, text)
}
