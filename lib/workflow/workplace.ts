import type { Forge } from '../forge/forge.ts'
import type { PersonalFiles } from '../store/personal-files.ts'
import type { Published } from './published.ts'

/** What every action on a proposal works with. */
export interface Workplace {
  readonly forge: Forge
  /** What is in force now. */
  readonly published: () => Promise<Published>
  /** The program that decides, and which one: `redazione-diffusa/1.0.0+0123456`. Publications tell it. */
  readonly software?: string
  /** Where the bytes of files with personal data lie; nowhere, where none is loaded. */
  readonly personal?: PersonalFiles
  /** Milliseconds since the epoch. */
  readonly now: () => number
}
