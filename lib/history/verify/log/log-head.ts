import type { Oid } from '../../../forge/commit.ts'
import type { TreeHead } from '../../transparency/consistency.ts'
import { sign } from '../../signature/sign.ts'
import type { SigningKey } from '../../signature/signing-key.ts'

/** The head of the log of publications on a day: who keeps it sees later whether anything before it was written otherwise. */
export interface LogHead extends TreeHead {
  /** The last publication it counts. */
  readonly commit: Oid
  /** Where the records of the proposals stood, and the register of what was forgotten; `null` while there is none. */
  readonly records: Oid | null
  readonly forgotten: Oid | null
  /** The day it was in Rome, `YYYY-MM-DD`. */
  readonly day: string
}

const TITLE = 'Redazione Diffusa: testa del registro delle pubblicazioni'
const NONE = 'nessuno'
const TEXT = new RegExp(
  `^${TITLE}\ngiorno: (\\d{4}-\\d{2}-\\d{2})\npubblicazioni: (\\d{1,9})\nradice: ([0-9a-f]{64})\nversione: ([0-9a-f]{40})\nproposte: ([0-9a-f]{40}|${NONE})\ndimenticati: ([0-9a-f]{40}|${NONE})\n$`,
)

/** A few lines that can be printed at the albo or sent by PEC, and be read by a machine again. */
export function encodeHead({ commit, day, forgotten, records, root, size }: LogHead): string {
  return `${TITLE}\ngiorno: ${day}\npubblicazioni: ${String(size)}\nradice: ${root.toString('hex')}\nversione: ${commit}\nproposte: ${records ?? NONE}\ndimenticati: ${forgotten ?? NONE}\n`
}

/** The same with the portal's signature below it: without its last part, what `ssh-keygen -Y verify -n file` looks at. */
export function signedHead(head: LogHead, key: SigningKey): string {
  const text = encodeHead(head)
  return text + sign(Buffer.from(text), key, 'file')
}

/** What `signedHead` wrote, or a head without its signature; `null` for anything else. Lines may end as mail ends them. */
export function parseHead(text: string): { readonly head: LogHead; readonly text: string; readonly signature: string | null } | null {
  const [said = '', ...rest] = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').split(/(?=^-----BEGIN SSH SIGNATURE-----$)/m)
  const [, day = '', size = '', root = '', commit = '', records = '', forgotten = ''] = TEXT.exec(said) ?? []
  if (day === '') return null
  const named = (oid: string) => (oid === NONE ? null : oid)
  return { head: { day, size: Number(size), root: Buffer.from(root, 'hex'), commit, records: named(records), forgotten: named(forgotten) }, text: said, signature: rest[0] ?? null }
}
