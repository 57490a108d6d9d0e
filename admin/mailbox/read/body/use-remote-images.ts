import { useEffect, useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { alwaysShowImagesOf, showsImagesOf, stopShowingImagesOf } from './known-senders.ts'

export interface RemoteImages {
  readonly shown: boolean
  /** The sender is one whose pictures are always shown. */
  readonly always: boolean
  readonly show: () => void
  readonly showAlways: () => void
  readonly stop: () => void
}

/** Whether a message's pictures of other hosts are shown. A sender who may not be who they say is never trusted by itself. */
export function useRemoteImages({ line, remoteImages, warnings }: MessageAnswer): RemoteImages {
  const { person } = useMailbox().state
  const email = line.from[0]?.email ?? ''
  const [shown, setShown] = useState(false)
  const [always, setAlways] = useState(false)
  useEffect(() => {
    if (!remoteImages || email === '' || warnings.length > 0) return
    void showsImagesOf(person.id, email).then((known) => {
      setShown(known)
      setAlways(known)
    })
  }, [email, remoteImages])
  return {
    shown,
    always,
    show: () => setShown(true),
    showAlways: () => void alwaysShowImagesOf(person.id, email).then(() => (setShown(true), setAlways(true))),
    stop: () => void stopShowingImagesOf(person.id, email).then(() => (setShown(false), setAlways(false))),
  }
}
