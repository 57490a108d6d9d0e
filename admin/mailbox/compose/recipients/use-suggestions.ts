import { useEffect, useState } from 'preact/hooks'
import type { PeopleAnswer } from '../../../../lib/protocol/webmail.ts'
import { ask } from '../../ask.ts'

export type Suggested = PeopleAnswer['people'][number]

/** Long enough that a word is not asked for letter by letter, short enough to seem at once. */
const AFTER_MS = 120
const SHORTEST = 2

/** Whom what is typed may mean; nothing while it is too short, or is a list already. */
export function useSuggestions(text: string): readonly Suggested[] {
  const [found, setFound] = useState<readonly Suggested[]>([])
  const asked = text.trim()
  useEffect(() => {
    if (asked.length < SHORTEST || /[,;\n<]/.test(asked)) return setFound([])
    const late = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await ask<PeopleAnswer>('people', { text: asked.slice(0, 100) }, late.signal)
      if (!late.signal.aborted) setFound(answer.ok ? answer.value.people : [])
    }, AFTER_MS)
    return () => {
      clearTimeout(timer)
      late.abort()
    }
  }, [asked])
  return found
}
