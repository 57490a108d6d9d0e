import { useState } from 'preact/hooks'
import type { AttachmentSeen } from '../../../../lib/protocol/webmail.ts'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { partHref } from '../part-href.ts'

interface Props {
  readonly refOf: MessageRef
  readonly parts: readonly AttachmentSeen[]
}

/** Browsers drop downloads that begin in the same moment. */
const APART_MS = 600

/** Saves what came one after the other, but for what is risky: each of those is asked about by itself. */
export function SaveAll({ refOf, parts }: Props) {
  const { attachments: say } = READ_WORDS
  const [said, setSaid] = useState('')
  const safe = parts.filter(({ risk }) => risk === null)
  const saveAll = async () => {
    for (const [i, { id, name }] of safe.entries()) {
      setSaid(say.savingAll(i + 1, safe.length))
      save(partHref(refOf, id), name)
      await new Promise((resolve) => setTimeout(resolve, APART_MS))
    }
    const left = parts.length - safe.length
    setSaid(`${say.savedAll(safe.length)}${left > 0 ? ` ${say.leftOut(left)}` : ''}`)
  }
  return (
    <p class="letter-save-all">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => void saveAll()}>{say.saveAll}</button> <span role="status">{said}</span>
    </p>
  )
}

function save(href: string, name: string): void {
  const link = document.createElement('a')
  link.href = href
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
