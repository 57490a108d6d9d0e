import type { ValueChange } from '../../compare/value-change.ts'
import { amountsIn, euro } from '../amounts.ts'
import type { Telling } from '../fact.ts'
import { measureProse, type ProseMeasure } from '../measure-prose.ts'
import { onlyPunctuation } from '../only-punctuation.ts'
import { FACT_WORDS as say, listed } from '../words.ts'
import { placedLabel, subjectOf } from './noun.ts'

/** How much of a long text changed, and whether an amount in it did; the words themselves are shown beside it. */
export function tellProse(change: ValueChange): Telling {
  const sentence = inWords(change)
  return { subject: subjectOf(change), lead: sentence, sentence }
}

function inWords(change: ValueChange): string {
  const label = placedLabel(change)
  if (change.before === undefined) return say.written(label, wordCount(change.after))
  if (change.after === undefined) return say.erased(label, wordCount(change.before))
  const [before, after] = [String(change.before), String(change.after)]
  if (onlyPunctuation(before, after)) return say.prose(label, [say.onlyPunctuation])
  return say.prose(label, [...parts(measureProse(before, after)), ...amounts(before, after)])
}

function parts({ links, ...sentences }: ProseMeasure): readonly string[] {
  const counted = (['rewritten', 'added', 'removed'] as const).filter((how) => sentences[how] > 0)
  const changed = Math.max(links.added, links.removed)
  const said = [...counted.map((how, i) => say.sentences[how][i === 0 ? 'first' : 'then'](sentences[how])), ...(changed > 0 ? [say.linksChanged(changed)] : [])]
  return said.length > 0 ? said : [say.onlyForm]
}

function amounts(before: string, after: string): readonly string[] {
  const [was, is] = [amountsIn(before), amountsIn(after)]
  if (changesNoAmount(before, after)) return []
  const inWords = (cents: readonly number[]) => (cents.length === 0 ? say.noAmount : listed(cents.slice(0, 6).map(euro)))
  return [say.inText(inWords(without(was, is)), inWords(without(is, was)))]
}

/** Do two texts name the same amounts of money, in any order? */
export function changesNoAmount(before: string, after: string): boolean {
  const sorted = (text: string) => [...amountsIn(text)].sort((a, b) => a - b).join()
  return sorted(before) === sorted(after)
}

function without(list: readonly number[], others: readonly number[]): number[] {
  const left = [...others]
  return list.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function wordCount(value: unknown): number {
  return String(value).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
