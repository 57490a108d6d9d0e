import { useEffect } from 'preact/hooks'
import { stepChanges } from '../page/step-changes.ts'
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
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target as Element)) return
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
  const letters: Readonly<Record<string, () => void>> = { j: () => step(1), k: () => step(-1), u: back, a: toActions, '/': toSearch, f: toFilters, t: takeIt, x: chooseIt, r: toRemark, n: () => stepChanges(1), p: () => stepChanges(-1), '?': help }
  return letters[key]
}

function toRemark(): void {
  document.querySelector<HTMLElement>('.desk-remark-new')?.click()
}

function toActions(): void {
  document.querySelector<HTMLElement>('.desk-actions button')?.focus()
}

function toSearch(): void {
  document.querySelector<HTMLInputElement>('.desk-search input')?.focus()
}

/** The first of the lists; where they are folded, what unfolds them. */
function toFilters(): void {
  const places = [...document.querySelectorAll<HTMLElement>('.desk-filters-toggle, .desk-filters-lists select')]
  places.find((place) => place.checkVisibility())?.focus()
}

/** Presses what takes the line that has the focus, or the proposal that is open. */
function takeIt(): void {
  inReach('[data-take=true]')?.click()
}

function chooseIt(): void {
  inReach('[data-choose]')?.click()
}

function inReach(selector: string): HTMLElement | null {
  const line = document.activeElement?.closest('.desk-line')
  return (line ?? document.querySelector('.desk-taken'))?.querySelector<HTMLElement>(selector) ?? null
}

function isBusy(target: Element): boolean {
  return target.closest('input:not([type=checkbox]), textarea, select, dialog, [role=tablist]') !== null
}
