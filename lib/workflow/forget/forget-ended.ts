import { romeDay } from '../../site/rome-day.ts'
import type { PersonalFiles } from '../../store/personal-files.ts'
import type { Job } from '../clock/job.ts'
import type { Workplace } from '../workplace.ts'
import { dropForgotten } from './drop-forgotten.ts'
import { endedFiles } from './ended-files.ts'
import { FORGET_WORDS as say } from './words.ts'

/**
 * Deletes attachments with personal data when the publication of their pages ends, and those that nothing has used for thirty
 * days; each is written down in the register first, so that what a process that died has promised the next one does. What an
 * open proposal brings, or whose page one changes, waits for what becomes of it.
 */
export function forgetEnded(work: Workplace, files: PersonalFiles): Job {
  let looked = ''
  return {
    name: say.job,
    async run(now) {
      const state = `${await work.forge.revision()} ${romeDay(now)}`
      // Pages end with a day, and all else changes something that is published or proposed.
      if (state === looked) return { done: 0, failed: 0 }
      const left = await dropForgotten(files, await work.forge.forgotten())
      const kept = await files.all()
      const { over, unused } = kept.length > 0 ? await endedFiles(work.forge, await work.published(), kept, now) : { over: [], unused: new Set<string>() }
      for (const request of over) await work.forge.forget(request)
      const dropped = over.length > 0 ? await dropForgotten(files, await work.forge.forgotten()) : 0
      for (const file of kept) {
        const isUnused = unused.has(file.sha256)
        if (isUnused !== (file.unusedSince !== undefined) && (await files.has(file.sha256))) await files.noteUnused(file, isUnused ? now : null)
      }
      looked = state
      return { done: left + dropped, failed: 0 }
    },
  }
}
