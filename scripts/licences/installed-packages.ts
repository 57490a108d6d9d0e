import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { STATED } from './stated.ts'

/** A package that an install brings, whether or not this machine is one it is made for. */
export interface InstalledPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression as its author wrote it; `null` where nothing was written. */
  readonly licence: string | null
  /** Only for those who work on the product: no part of what is served or run. */
  readonly development: boolean
}

const lockedPackage = v.object({ version: v.optional(v.string()), license: v.optional(v.string()), dev: v.optional(v.boolean()), link: v.optional(v.boolean()) })
const Lock = v.pipe(v.string(), v.parseJson(), v.object({ packages: v.record(v.string(), lockedPackage) }))
// How licences were written before 2014: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#license
const former = v.object({ type: v.string() })
const Described = v.pipe(v.string(), v.parseJson(), v.object({ license: v.optional(v.union([v.string(), v.pipe(former, v.transform(({ type }) => type))])), licenses: v.optional(v.array(former)) }))

/** What the lock file of a folder says an install brings, by name and version, each once. */
export async function installedPackages(root: string): Promise<readonly InstalledPackage[]> {
  const { packages } = v.parse(Lock, await readFile(join(root, 'package-lock.json'), 'utf8'))
  const found = new Map<string, InstalledPackage>()
  for (const [place, { version, license, dev = false }] of Object.entries(packages)) {
    if (place === '' || version === undefined) continue
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const before = found.get(`${name}@${version}`)
    const licence = license ?? STATED[name] ?? (await describedLicence(join(root, place)))
    found.set(`${name}@${version}`, { name, version, licence, development: dev && (before?.development ?? true) })
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

async function describedLicence(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const described = v.safeParse(Described, text)
  if (!described.success) return null
  const { license, licenses } = described.output
  return license ?? (licenses ? licenses.map(({ type }) => type).join(' OR ') : null)
}
