import { useEffect } from 'preact/hooks'
import { keysWanted } from './keys-wanted.ts'
import { step } from './step.ts'

interface Commands {
  readonly back: () => void
  readonly help: () => void
}

/** The keys of the desk. They are quiet while someone writes, in a dialog, or with a modifier held. */
export function useKeys({ back, help }: Commands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target as Element)) return
      const command = commandOf(event, { back, help })
      if (!command) return
      event.preventDefault()
      command()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [back, help])
}

function commandOf({ key, target }: KeyboardEvent, { back, help }: Commands): (() => void) | undefined {
  const inList = (target as Element).closest('.desk-queue, .desk-changes') !== null
  if (inList && key === 'ArrowDown') return () => step(1)
  if (inList && key === 'ArrowUp') return () => step(-1)
  if (!keysWanted()) return undefined
  const letters: Readonly<Record<string, () => void>> = { j: () => step(1), k: () => step(-1), u: back, a: toActions, '?': help }
  return letters[key]
}

function toActions(): void {
  document.querySelector<HTMLElement>('.desk-actions button')?.focus()
}

function isBusy(target: Element): boolean {
  return target.closest('input:not([type=checkbox]), textarea, select, dialog, [role=tablist]') !== null
}
