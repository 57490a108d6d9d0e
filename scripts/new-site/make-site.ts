import { checkPeople } from '../../lib/access/check-people.ts'
import { PORTAL_ADDRESSES } from '../../lib/access/compile/portal-addresses.ts'
import { mostNeeded } from '../../lib/access/lanes/most-needed.ts'
import { loadRules } from '../../lib/access/load.ts'
import { peopleOf } from '../../lib/access/people.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'
import { checkContent } from '../check/check-content.ts'
import { fails } from '../check/fails.ts'
import { addToRules } from './add-to-rules.ts'
import { addToSites } from './add-to-sites.ts'
import { crestOf } from './crest.ts'
import { editorCards, idOf } from './editor-cards.ts'
import { fillPage } from './first-pages.ts'
import type { NewSite } from './new-site.ts'
import { InvalidSiteOptionProblem } from './problems/invalid-site-option-problem.ts'
import { TakenProblem } from './problems/taken-problem.ts'
import { UnsoundSiteProblem } from './problems/unsound-site-problem.ts'
import { NEW_SITE_WORDS as say } from './words.ts'

interface Making {
  /** All of the content as it is, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly templates: ReadonlyMap<string, string>
  readonly today: string
}

const SITES = 'content/siti.yml'
const RULES = 'content/regole.yml'
/** Names that mean something else in the rules or in the content. */
const RESERVED: readonly string[] = ['everyone', 'staff', 'regole', 'siti', 'intranet', 'tutti']

/**
 * What has to be written for one more municipality: its folder, its line in the two files, its people. Held to the model, the
 * rules and the checks as a whole before anything of it is given.
 *
 * @returns content paths and their bytes
 * @throws {TakenProblem | UnsoundSiteProblem | InvalidSiteOptionProblem | InvalidRulesProblem | InvalidSitesProblem | IllegibleColourProblem}
 */
export function makeSite(site: NewSite, { files, templates, today }: Making): ReadonlyMap<string, Uint8Array> {
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  const sites = parseSites(text(SITES))
  const rules = loadRules(text(RULES), sites)
  refuseTaken(site, files, sites, rules.members)
  const intranet = sites.find(({ tipo }) => tipo === 'intranet')
  if (!intranet) throw new UnsoundSiteProblem([say.noIntranet])
  const needed = mostNeeded(rules.lanes) + 1
  if (site.editors.length < needed) throw new InvalidSiteOptionProblem('--person', say.fewPeople(needed, site.editors.length))

  const signed = { today, review: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`, caretaker: idOf(site.editors[0] as NewSite['editors'][number]) }
  const cards = editorCards(site, intranet.key, today, signed.review)
  for (const path of cards.keys()) if (files.has(path)) throw new TakenProblem(say.takenPerson(path.split('/').at(-1)?.replace('.md', '') ?? ''))
  const written = new Map<string, string>([
    ...[...templates].map(([path, template]): [string, string] => [`content/${site.key}/${path}`, fillPage(path, template, site, signed)]),
    [`content/${site.key}/urp/media/stemma.svg`, crestOf(site)],
    ...cards,
    [RULES, addToRules(text(RULES), site.key, rules, sites)],
    [SITES, addToSites(text(SITES), site, sites)],
  ])
  const made = new Map([...written].map(([path, now]): [string, Uint8Array] => [path, new TextEncoder().encode(now)]))
  holdTogether(site, new Map([...files, ...made]), today)
  return made
}

function refuseTaken({ key, base, editors }: NewSite, files: ReadonlyMap<string, Uint8Array>, sites: readonly Site[], members: readonly string[]): void {
  if (RESERVED.includes(key) || PORTAL_ADDRESSES.some((address) => address.split('/')[1] === key)) throw new TakenProblem(say.reserved(key))
  const isThere = sites.some((site) => site.key === key) || members.includes(key) || [...files.keys()].some((path) => path.startsWith(`content/${key}/`))
  if (isThere) throw new TakenProblem(say.takenKey(key))
  const other = sites.find((site) => site.base === base)
  if (other) throw new TakenProblem(say.takenBase(base, other.nome))
  const twice = editors.find((editor, i) => editors.findIndex((one) => idOf(one) === idOf(editor)) !== i)
  if (twice) throw new TakenProblem(say.takenPerson(idOf(twice)))
}

/** Everything as it will be: what does not load, what nobody could publish, what a check would stop. */
function holdTogether(site: NewSite, files: ReadonlyMap<string, Uint8Array>, today: string): void {
  const sites = parseSites(new TextDecoder().decode(files.get(SITES)))
  const rules = loadRules(new TextDecoder().decode(files.get(RULES)), sites)
  const cards = [...files].filter(([path]) => path.includes('/rubrica/')).map(([path, bytes]) => parseEntry(path, bytes, 'intranet'))
  const people = peopleOf(cards.flatMap((result) => ('entry' in result ? [result.entry] : [])))
  const { issues } = checkContent(files, { only: site.key, today, speller: null })
  const unreadable = cards.flatMap((result) => ('entry' in result ? [] : result.issues.map(({ sentence }) => sentence)))
  const found = [...checkPeople(rules, people).filter((sentence) => sentence.includes(`/${site.key}/`)), ...unreadable, ...issues.filter((issue) => fails(issue, false)).map(({ path, sentence }) => say.issue(path, sentence))]
  if (!sites.some(({ key }) => key === site.key) || !rules.members.includes(site.key)) throw new UnsoundSiteProblem([say.takenKey(site.key)])
  if (found.length > 0) throw new UnsoundSiteProblem(found)
}
