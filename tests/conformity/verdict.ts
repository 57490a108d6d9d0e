/** How a criterion comes out: 1 passes, 0.5 is tolerated, 0 fails; `why` says what was missing. */
export interface Verdict {
  readonly score: 0 | 0.5 | 1
  readonly why: readonly string[]
}

export const PASSES: Verdict = { score: 1, why: [] }

export function fails(...why: readonly string[]): Verdict {
  return { score: 0, why }
}

export function tolerates(...why: readonly string[]): Verdict {
  return { score: 0.5, why }
}

/** Fails with what was found, passes when nothing was. */
export function unless(why: readonly string[]): Verdict {
  return why.length === 0 ? PASSES : fails(...why)
}

/** The worst of many: a criterion over pages is as good as its worst page. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const score = verdicts.reduce<Verdict['score']>((worst, verdict) => (verdict.score < worst ? verdict.score : worst), 1)
  return { score, why: verdicts.flatMap(({ why }) => why) }
}
