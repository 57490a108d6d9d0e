/** Somebody of the rubrica, as far as their mail is concerned. */
export interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly member: string
  readonly office: string
  readonly role: string
}
