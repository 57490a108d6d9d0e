import { useEffect, useRef, useState } from 'preact/hooks'
import type { DraftAttachment } from '../../../../lib/protocol/webmail.ts'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import { ask } from '../../ask.ts'
import { type FileToUpload, uploadFile } from './upload-file.ts'

/** A file on its way. */
export interface Upload extends FileToUpload {
  readonly sent: number
  readonly failed: { readonly slice: number; readonly problem: ProblemMessage | null } | null
}

export interface Uploads {
  readonly all: readonly Upload[]
  readonly start: (files: readonly File[]) => void
  readonly retry: (id: string) => void
  readonly cancel: (id: string) => void
}

/** The files that are on their way to the server, one after the other, so that the first is there soon. */
export function useUploads(onDone: (attachment: DraftAttachment) => void): Uploads {
  const [all, setAll] = useState<readonly Upload[]>([])
  const done = useRef(onDone)
  done.current = onDone
  const turns = useRef(Promise.resolve())
  const stops = useRef(new Map<string, AbortController>())
  useEffect(() => () => stops.current.forEach((stop) => stop.abort()), [])

  const change = (id: string, part: Partial<Upload>) => setAll((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const drop = (id: string) => setAll((before) => before.filter((one) => one.id !== id))
  const run = (file: FileToUpload, from: number) => {
    const stop = new AbortController()
    stops.current.set(file.id, stop)
    turns.current = turns.current.then(async () => {
      const outcome = stop.signal.aborted ? ({ at: 'cancelled' } as const) : await uploadFile(file, from, (sent) => change(file.id, { sent }), stop.signal)
      if (outcome.at === 'failed') return change(file.id, { failed: outcome })
      stops.current.delete(file.id)
      drop(file.id)
      if (outcome.at === 'done') done.current({ kind: 'upload', id: file.id, name: file.name, size: file.bytes.size, type: file.type })
    })
  }
  return {
    all,
    start: (files) => {
      const fresh = files.map((bytes) => ({ id: crypto.randomUUID(), name: bytes.name, type: bytes.type || 'application/octet-stream', bytes, sent: 0, failed: null }))
      setAll((before) => [...before, ...fresh])
      fresh.forEach((file) => run(file, 0))
    },
    retry: (id) => {
      const file = all.find((one) => one.id === id)
      if (!file?.failed) return
      change(id, { failed: null })
      run(file, file.failed.slice)
    },
    cancel: (id) => {
      stops.current.get(id)?.abort()
      drop(id)
      void ask('upload-remove', { id })
    },
  }
}
