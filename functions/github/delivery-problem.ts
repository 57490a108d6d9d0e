import { Problem } from '../../lib/errors/problem.ts'
import { DELIVERY_WORDS as say } from './words.ts'

type Reason = keyof typeof say

const STATUS: Readonly<Record<Reason, number>> = { 'not-here': 404, unsigned: 401, repeated: 409, 'too-large': 413, unreadable: 400 }

/** What came in GitHub's name and is not heard. */
export class DeliveryProblem extends Problem {
  readonly code: string
  readonly status: number
  readonly remedy: string

  constructor(reason: Reason) {
    super(say[reason].sentence, { reason })
    this.code = `github-${reason}`
    this.status = STATUS[reason]
    this.remedy = say[reason].remedy
  }
}
