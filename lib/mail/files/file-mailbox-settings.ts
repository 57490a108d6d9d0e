import type { MessageToKeep } from './fill/message-to-keep.ts'

/** The mailboxes of the demonstration: folders of this machine. */
export interface FileMailboxSettings {
  /** Each box is a Maildir below it: `<dir>/<box>/Maildir`. */
  readonly dir: string
  /** The domains whose addresses have boxes here; asked for again with each box that is opened. */
  readonly domains: () => Promise<readonly string[]>
  /** The box of an address in lower case, in `[a-z0-9-]`: the id of a person; `null` for every other address. */
  readonly boxOf: (email: string) => string | null | Promise<string | null>
  /** The boxes that the address of an office goes to, whose people write as that office too; none unless told. */
  readonly officeBoxes?: ((email: string) => readonly string[] | Promise<readonly string[]>) | undefined
  /** What a box holds when it is opened for the first time, beside what came before; nothing unless told. */
  readonly firstMail?: ((box: string) => Promise<readonly MessageToKeep[]>) | undefined
  /** What a box may hold, in octets; 1 GB unless told. */
  readonly quota?: number | undefined
  readonly now?: (() => number) | undefined
}
