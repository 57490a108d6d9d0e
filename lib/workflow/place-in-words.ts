import type { Site } from '../model/sites.ts'
import { typeNamed } from '../model/types.ts'
import { ofName, RIGHTS_WORDS as say } from './rights-words.ts'

/** A path of the rules as people know it, with what goes before it: «in «Istruzione» del Comune di Prato». `titleOf` gives an office's name by its slug. */
export function inPlace(sites: readonly Site[], titleOf: (site: string, owner: string) => string, path: string): string {
  const [key, owner, type, ...rest] = path.split('/').filter(Boolean)
  if (key === undefined) return say.place.all
  const site = sites.find((one) => one.key === key)
  if (!site) return key === 'regole' ? say.place.rules : say.place.other(path)
  const whose = site.tipo === 'intranet' ? say.place.ofIntranet : ofName(site.nome)
  if (owner === undefined) return site.tipo === 'intranet' ? say.place.intranet : say.place.site(whose)
  const names = [titleOf(key, owner), ...(type === undefined ? [] : [typeNamed(type)?.plural ?? type]), ...rest]
  return say.place.part(names.join(' › '), whose)
}
