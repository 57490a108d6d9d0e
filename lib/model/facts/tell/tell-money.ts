import type { ValueChange } from '../../compare/value-change.ts'
import { amountsIn, euro } from '../amounts.ts'
import type { Telling } from '../fact.ts'
import { capital, FACT_WORDS as say, listed } from '../words.ts'
import { nounOf, subjectOf } from './noun.ts'
import { tellProse } from './tell-prose.ts'
import { tellValue } from './tell-value.ts'

/** An amount that rises or falls; where there is not one on each side, the amounts before and after. */
export function tellMoney(change: ValueChange): Telling {
  const [was, is] = [amountsOf(change, change.before), amountsOf(change, change.after)]
  const noun = nounOf(change)
  if (change.how === 'changed' && was.length === 1 && is.length === 1 && was[0] !== is[0]) return trend(subjectOf(change), noun, was[0] ?? 0, is[0] ?? 0, inUnit(change))
  if (change.how !== 'changed' || change.is.kind !== 'text') return tellValue(change)
  // «Ingresso libero» is no amount, and says it better than the want of one.
  if (!change.is.long && (was.length === 0 || is.length === 0)) return tellValue(change)
  if (was.join() !== is.join()) {
    const inWords = (cents: readonly number[]) => (cents.length === 0 ? say.noAmount : listed(cents.map(euro)))
    const sentence = say.amounts(noun, inWords(was), inWords(is))
    return { subject: subjectOf(change), lead: sentence, sentence }
  }
  return change.is.long ? tellProse({ ...change, label: capital(noun) }) : tellValue(change)
}

function trend(subject: string, noun: string, was: number, is: number, format: (amount: number) => string): Telling {
  const by = format(Math.abs(is - was))
  return {
    subject,
    lead: is > was ? say.rises(noun, by) : say.falls(noun, by),
    sentence: (is > was ? say.risesFrom : say.fallsFrom)(noun, format(was), format(is)),
  }
}

// In hundredths, as cents are.
function amountsOf({ is }: ValueChange, value: unknown): readonly number[] {
  if (value === undefined) return []
  return is.kind === 'number' ? [Math.round(Number(value) * 100)] : amountsIn(String(value))
}

const numbers = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2, useGrouping: 'always' })

function inUnit({ is }: ValueChange): (hundredths: number) => string {
  if (is.kind !== 'number' || is.unit === '€') return euro
  return (hundredths) => `${numbers.format(hundredths / 100)}${is.unit ?? ''}`
}
