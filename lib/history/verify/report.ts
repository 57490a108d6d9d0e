import type { Finding, FindingName } from './finding.ts'

/** A history that was rewritten says the same of each commit: of one name so many are told, the rest are counted. */
const TOLD = 200

/** Everything that was found, and how much was looked at. */
export class Report {
  readonly findings: Finding[] = []
  /** How many findings of each name there are, those that are not told too. */
  readonly counts = new Map<FindingName, number>()
  /** How much of each kind was looked at. */
  readonly looked = new Map<Looked, number>()

  add(...found: readonly Finding[]): void {
    for (const one of found) {
      const count = (this.counts.get(one.name) ?? 0) + 1
      this.counts.set(one.name, count)
      if (count <= TOLD) this.findings.push(one)
    }
  }

  look(what: Looked, count = 1): void {
    this.looked.set(what, (this.looked.get(what) ?? 0) + count)
  }
}

/** What is counted. */
export type Looked = 'publications' | 'signatures' | 'records' | 'tips' | 'decisions' | 'merges' | 'files' | 'heads' | 'manifests' | 'outputs' | 'rebuilt' | 'forgotten'
