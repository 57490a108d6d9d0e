import type { Desk } from '../map/desk.ts'

/** How one content type of the theme becomes one of ours; its fields are named as in the theme's administration (inc/admin/tipologie). */
export interface TypeMap {
  readonly prefix: string
  /** Fields that name the office that answers for it, the first that does counts. */
  readonly offices: readonly string[]
  /** The field with its image. */
  readonly image: string
  /** The field with its short description. */
  readonly description: string
  /** Everything but what all types have. */
  readonly values: (desk: Desk) => Readonly<Record<string, unknown>>
}
