/** An answer its caller knows what to do with: something is not there, is there already, or does not fit. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
