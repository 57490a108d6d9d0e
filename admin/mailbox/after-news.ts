import type { Saying } from './mailbox-context.ts'

/** An answer to the person is read before news takes its place. */
const ANSWER_MS = 6_000

/**
 * What is said once news came: a refusal, and what can be taken back, stay; an answer stays until it can have been read.
 *
 * @param age of what is said now, in milliseconds
 */
export function afterNews(now: Saying | null, age: number, news: string): Saying {
  return now && ('problem' in now || now.undo || age < ANSWER_MS) ? now : { sentence: news }
}
