import { stringify } from 'yaml'
import type { FirstPerson } from './first-person.ts'
import { UnusableContentProblem } from './problems/unusable-content-problem.ts'
import { EMPTY_WORDS, SERVE_WORDS as say } from './words.ts'

/** The one body of a beginning; the others come with `npm run new-site`. */
const MEMBER = 'comune'
/** Each value in full: a file of rules is read without references. */
const PLAIN = { aliasDuplicateObjects: false }
const GROUPS = ['redazione-intranet', 'revisori'] as const

/**
 * The least that works: an intranet with the rubrica, and in it the first people. Public sites are added to it.
 *
 * @param people two at least: nobody publishes alone
 * @param today as `YYYY-MM-DD`
 * @throws {UnusableContentProblem}
 */
export function emptyContent(people: readonly FirstPerson[], today: string): ReadonlyMap<string, Uint8Array> {
  if (new Set(people.map(({ id }) => id)).size < 2) throw new UnusableContentProblem(say.tooFewPeople)
  const cards = people.map((person) => [`content/intranet/tutti/rubrica/${person.id}.md`, cardOf(person, today)] as const)
  const texts = [['content/siti.yml', sites(people[0]?.email ?? '')] as const, ['content/regole.yml', rules()] as const, ['content/intranet/tutti/media/stemma.svg', EMBLEM] as const, ...cards]
  return new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

function sites(email: string): string {
  const { name, short, motto, area, body } = EMPTY_WORDS
  const intranet = { tipo: 'intranet', nome: name, breve: short, base: '/intranet/', portale: '/', motto, colore: '#3b3f8f', stemma: '/tutti/media/stemma.svg', email, aree: { tutti: area, [MEMBER]: body } }
  return `# ${EMPTY_WORDS.sitesComment}\n${stringify({ siti: { intranet } })}`
}

function rules(): string {
  const [editors, auditors] = GROUPS
  const editing = { authors: [editors], approvers: [editors] }
  return `# ${EMPTY_WORDS.rulesComment}\n${stringify({
    version: 1,
    members: [MEMBER],
    groups: { [editors]: { of: '*' }, [auditors]: { of: '*', audits: true } },
    rules: [
      { path: '/intranet/', readers: ['staff'], ...editing },
      { path: '/regole/', readers: ['staff'], ...editing },
    ],
    lanes: [{ lane: 'light', only: ['confirmation', 'contacts'], days: 1 }, { lane: 'ordinary', days: 3 }],
  }, PLAIN)}`
}

function cardOf({ id, firstName, lastName, email }: FirstPerson, today: string): string {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28')
  const values = {
    titolo: `${firstName} ${lastName}`,
    descrizione: EMPTY_WORDS.card,
    area: 'tutti',
    nome: firstName,
    cognome: lastName,
    ente: MEMBER,
    ruolo: EMPTY_WORDS.role,
    email,
    gruppi: [GROUPS[0]],
    data_pubblicazione: today,
    data_revisione: nextYear,
    referente: id,
  }
  return `---\n${stringify(values)}---\n`
}

const EMBLEM = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><path d="M8 6h48v28c0 14-10 21-24 26C18 55 8 48 8 34z" fill="#3b3f8f"/><path d="M20 20h24v4H20zm0 10h24v4H20zm0 10h14v4H20z" fill="#ffffff"/></svg>
`
