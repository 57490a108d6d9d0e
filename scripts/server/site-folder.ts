import type { Sums } from '../manifest/sums.ts'
import { removeOutput, removeStrays, writeOutput } from './write-outputs.ts'

/** The folder of a site's outputs, in which nothing is written that is not noted. */
export interface SiteFolder {
  readonly write: (out: string, bytes: Uint8Array | string) => Promise<void>
  readonly remove: (out: string) => Promise<void>
  /** Removes whatever else lies there. */
  readonly keepOnly: (outs: ReadonlySet<string>) => Promise<void>
}

/** @param sums where it is noted; nowhere unless told */
export function openSiteFolder(folder: string, sums?: Sums): SiteFolder {
  return {
    async write(out, bytes) {
      await writeOutput(folder, out, bytes)
      sums?.wrote(out, bytes)
    },
    async remove(out) {
      await removeOutput(folder, out)
      sums?.removed(out)
    },
    keepOnly: (outs) => removeStrays(folder, outs),
  }
}
