import { directoryEntry } from '../../model/types/directory-entry.ts'

/** Does a page of this type leave a trace where it was? The card of a person does not: who left is nobody's business. */
export function leavesTrace(type: string): boolean {
  return type !== directoryEntry.name
}
