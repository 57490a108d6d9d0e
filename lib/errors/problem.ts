/**
 * The one error a person may read: a stable code for machines, one Italian sentence for the person,
 * what to do next, and the data that explains it. Every error of this product extends it.
 *
 * `status` is the HTTP answer a handler gives (RFC 9110), `remedy` is shown under the sentence.
 */
export abstract class Problem extends Error {
  abstract readonly code: string
  abstract readonly status: number
  abstract readonly remedy: string
  readonly data: Readonly<Record<string, unknown>>

  constructor(sentence: string, data: Readonly<Record<string, unknown>> = {}) {
    super(sentence)
    this.name = new.target.name
    this.data = data
  }
}
