import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'
import type { MessageSet } from '../mail.ts'

/** What came of asking for several sets one after the other: up to the first that was refused. */
export interface Outcome<T> {
  readonly done: readonly { readonly set: MessageSet; readonly answer: T }[]
  readonly problem: ProblemMessage | null
}

/** Asks the same of each set, in order; what follows a refusal is not asked. */
export async function askEach<T>(name: string, sets: readonly MessageSet[], more: object = {}): Promise<Outcome<T>> {
  const done: { set: MessageSet; answer: T }[] = []
  for (const set of sets) {
    const answer = await ask<T>(name, { messages: set, ...more })
    if (!answer.ok) return { done, problem: answer.problem }
    done.push({ set, answer: answer.value })
  }
  return { done, problem: null }
}
