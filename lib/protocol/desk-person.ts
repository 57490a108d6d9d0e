/** Somebody as the desk names them. */
export interface DeskPerson {
  readonly id: string
  readonly name: string
}
