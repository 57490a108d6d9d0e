import type { Webmail } from '../../functions/services.ts'
import { type MailOffice, officeIdentities } from '../../lib/mail/identities/office-identities.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { unit } from '../../lib/model/types/unit.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'

export interface Offices {
  /** Those of a body, by the key of its site. */
  readonly of: (site: string) => Promise<readonly MailOffice[]>
  readonly identitiesOf: NonNullable<Webmail['officesOf']>
}

/** The offices of each body as its site names them, read again when anything was published. */
export function openOffices({ forge, published }: Pick<Workplace, 'forge' | 'published'>): Offices {
  const known = new Map<string, { readonly head: string; readonly offices: Promise<readonly MailOffice[]> }>()

  const of = async (site: string): Promise<readonly MailOffice[]> => {
    const { head, files } = await published()
    const found = known.get(site)
    if (found?.head === head) return found.offices
    const own = files.filter(({ path }) => path.startsWith(`content/${site}/`) && readEntryPath(path)?.type === unit.name)
    const offices = Promise.all(own.map(async ({ path, oid }) => officeIn(path, await forge.blob(oid)))).then((all) => all.filter((one) => one !== null))
    known.set(site, { head, offices })
    offices.catch(() => known.delete(site))
    return offices
  }
  return {
    of,
    identitiesOf: async (person) => officeIdentities(person, await of(person.member), (await published()).people),
  }
}

function officeIn(path: string, bytes: Uint8Array): MailOffice | null {
  const read = parseEntry(path, bytes, 'public')
  if (!('entry' in read)) return null
  const { titolo, contatti, referente } = read.entry.values as ValuesOf<typeof unit>
  return { slug: read.entry.slug, title: titolo, emails: contatti.filter(({ tipo }) => tipo === 'Email').map(({ valore }) => valore), referent: referente ?? null }
}
