import type { MessageToKeep } from '../../../lib/mail/files/fill/message-to-keep.ts'
import { romeLocal } from '../../../lib/model/rome-moment.ts'
import { type Desk, deskOf } from './desk.ts'
import { business } from './kinds/business.ts'
import { certifiedLetters } from './kinds/certified-letters.ts'
import { circulars } from './kinds/circulars.ts'
import { invitations } from './kinds/invitations.ts'
import { newsletters } from './kinds/newsletters.ts'
import { notes } from './kinds/notes.ts'
import { oddLetters } from './kinds/odd-letters.ts'
import { oldCharsets } from './kinds/old-charsets.ts'
import { otherFolders } from './kinds/other-folders.ts'
import { requests } from './kinds/requests.ts'
import { threads } from './kinds/threads.ts'
import type { SampleLetter } from './sample-letter.ts'
import type { SamplePerson } from './sample-person.ts'
import { writtenLetter } from './written-letter.ts'

const LETTERS = 200

/**
 * What the mailboxes of the demonstration begin with: 200 letters of an office, the same for one person on one day.
 *
 * @param people those of the rubrica; the box of a person has their id for a name
 */
export function sampleMail(people: () => Promise<Iterable<SamplePerson>>, now: () => number = Date.now): (box: string) => Promise<readonly MessageToKeep[]> {
  return async (box) => {
    const all = [...(await people())]
    const person = all.find(({ id }) => id === box)
    if (!person || all.length < 2) return []
    const letters = await lettersOf(deskOf(person, all, romeLocal(now()).slice(0, 10)))
    return Promise.all(letters.map(writtenLetter))
  }
}

async function lettersOf(desk: Desk): Promise<readonly SampleLetter[]> {
  const special = [
    ...threads(desk),
    ...(await circulars(desk)),
    ...notes(desk),
    ...business(desk),
    ...newsletters(desk),
    ...invitations(desk),
    ...certifiedLetters(desk),
    ...(await oddLetters(desk)),
    ...oldCharsets(desk),
    ...otherFolders(desk),
  ]
  return [...special, ...requests(desk, Math.max(0, LETTERS - special.length))]
}
