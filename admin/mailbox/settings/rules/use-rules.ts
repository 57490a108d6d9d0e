import { useCallback, useEffect, useState } from 'preact/hooks'
import type { RulesAnswer } from '../../../../lib/protocol/webmail.ts'
import type { Answer } from '../../../ask/answer.ts'
import { ask } from '../../ask.ts'
import type { MailRules } from './rule-types.ts'

export interface Rules {
  /** `null` while they are on their way. */
  readonly answer: Answer<RulesAnswer> | null
  readonly again: () => void
  /** Keeps a part of them, the rest as it is. */
  readonly keep: (part: Partial<MailRules>) => Promise<Answer<RulesAnswer>>
}

/** What the server does by itself with the mail that comes. */
export function useRules(): Rules {
  const [answer, setAnswer] = useState<Answer<RulesAnswer> | null>(null)
  const read = useCallback(() => {
    setAnswer(null)
    void ask<RulesAnswer>('rules').then(setAnswer)
  }, [])
  useEffect(read, [])
  const keep = async (part: Partial<MailRules>) => {
    const known = answer?.ok ? answer.value.rules : null
    const kept = await ask<RulesAnswer>('rules', { ...known, ...part })
    if (kept.ok) setAnswer(kept)
    return kept
  }
  return { answer, again: read, keep }
}
