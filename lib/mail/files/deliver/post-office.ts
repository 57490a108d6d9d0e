import type { Box } from '../box/box.ts'

/** What the boxes of one folder share: who has which, and how they are opened. */
export interface PostOffice {
  /** The open box of an address; `null` where nobody here has it. */
  readonly boxAt: (email: string) => Promise<Box | null>
  /** The open boxes that the address of an office goes to. */
  readonly officeBoxesAt: (email: string) => Promise<readonly Box[]>
  readonly now: () => number
}
