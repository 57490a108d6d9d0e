import { covers } from './covering.ts'
import { mayApprove, mayRead, mayWrite } from './decide.ts'
import type { Person } from './person.ts'
import type { Rules } from './rules.ts'

export const RIGHTS = ['read', 'write', 'approve'] as const
export type Right = (typeof RIGHTS)[number]

/** A right that is gained or lost at a path and below it, but for the paths of `except`, where it does not come to that. */
export interface RightChange {
  readonly right: Right
  readonly how: 'gains' | 'loses'
  readonly path: string
  readonly except: readonly string[]
}

/** What somebody gains and loses. */
export interface Effect {
  readonly rights: readonly RightChange[]
  /** Whether they come to read every proposal, as auditors do, or no longer. */
  readonly audits: RightChange['how'] | null
}

/** May somebody do this at a path? */
export type Holds = (right: Right, path: string) => boolean

const DECISIONS = { read: mayRead, write: mayWrite, approve: mayApprove } as const

/** What all of these may do by the rules; `null` is somebody who is not logged in. */
export function heldBy(rules: Rules, somebody: readonly (Person | null)[]): Holds {
  return (right, path) => somebody.every((person) => DECISIONS[right](rules, person, path))
}

/** Every path that either version of the rules names, sorted: below them nothing changes until the next one. */
export function pathsOf(...versions: readonly Rules[]): readonly string[] {
  return [...new Set(versions.flatMap(({ rules }) => rules.map(({ path }) => path)))].sort()
}

/** What is gained and lost between two moments, each said once, at the highest path where it is so. */
export function rightChanges(before: Holds, after: Holds, paths: readonly string[]): readonly RightChange[] {
  return RIGHTS.flatMap((right) => {
    const now = new Map(paths.map((path) => [path, after(right, path)]))
    const changed = new Set(paths.filter((path) => before(right, path) !== now.get(path)))
    const said = (path: string) => {
      const up = parentOf(path, paths)
      return changed.has(path) && !(up !== undefined && changed.has(up) && now.get(up) === now.get(path))
    }
    return paths.filter(said).map((path) => ({ right, how: now.get(path) ? ('gains' as const) : ('loses' as const), path, except: exceptions(path, paths, now) }))
  })
}

/** The nearest path above this one; `undefined` at the top. */
export function parentOf(path: string, paths: readonly string[]): string | undefined {
  return paths.filter((other) => other !== path && covers(other, path)).sort((a, b) => b.length - a.length)[0]
}

export function turned(before: boolean, after: boolean): RightChange['how'] | null {
  if (before === after) return null
  return after ? 'gains' : 'loses'
}

function exceptions(top: string, paths: readonly string[], now: ReadonlyMap<string, boolean>): readonly string[] {
  const other = paths.filter((path) => path !== top && covers(top, path) && now.get(path) !== now.get(top))
  return other.filter((path) => !other.some((above) => above !== path && covers(above, path)))
}
