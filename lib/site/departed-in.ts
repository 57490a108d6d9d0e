import type { Site } from '../model/sites.ts'
import { readGoneOut } from './gone-out.ts'
import type { Output } from './output.ts'

/** A former address, rooted at the host, and where it leads; `null`: nowhere, its page says why. */
export type DepartedAddress = readonly [address: string, to: string | null]

/** The former addresses that the outputs of a site answer for. */
export function departedIn({ base }: Pick<Site, 'base'>, outputs: ReadonlyMap<string, Output>): readonly DepartedAddress[] {
  return [...outputs].flatMap(([out, output]): DepartedAddress[] => {
    const found = readGoneOut(out)
    if (!found || output.kind !== 'text') return []
    return [[`${base}${found.address.slice(1)}`, found.says === 'elsewhere' ? output.text : null]]
  })
}
