import { hasRightCheckCharacter, looksLikeTaxCode } from '../../checks/personal/tax-code.ts'
import type { Entry } from '../../model/entry.ts'

const SIXTEEN = /(?<![\p{L}\p{N}])[A-Z0-9]{16}(?![\p{L}\p{N}])/giu

/**
 * Does a version of a page take away what nobody may read any more, so that what was there before is not shown
 * (Regulation EU 2016/679, art. 17)? It does where whoever wrote it said so, with a day they had not said before; and where
 * the tax code of a person is no longer in it, whether they said so or not.
 */
export function hidesBefore(before: Entry, after: Entry): boolean {
  const said = after.values.cronologia_dal
  if (said !== undefined && said !== before.values.cronologia_dal) return true
  const left = taxCodesIn(after)
  return [...taxCodesIn(before)].some((code) => !left.has(code))
}

function taxCodesIn({ values }: Entry): ReadonlySet<string> {
  const found = JSON.stringify(values).toUpperCase().match(SIXTEEN) ?? []
  return new Set(found.filter((code) => looksLikeTaxCode(code) && hasRightCheckCharacter(code)))
}
