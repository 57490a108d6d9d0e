import { useEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/**
 * One stop for the Tab key in a toolbar, arrows between its buttons (ARIA Authoring Practices, Toolbar). Takes the toolbar's
 * element; the buttons may come and go.
 */
export function useRoving(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const buttons = buttonsOf(bar.current)
    const kept = buttons.find((button) => button.tabIndex === 0) ?? buttons[0]
    buttons.forEach((button) => (button.tabIndex = button === kept ? 0 : -1))
  })
  useEffect(() => {
    const element = bar.current
    const press = (event: KeyboardEvent) => {
      const to = nextOf(buttonsOf(element), event)
      if (!to) return
      event.preventDefault()
      event.stopPropagation()
      to.focus()
    }
    const enter = ({ target }: FocusEvent) => buttonsOf(element).forEach((button) => (button.tabIndex = button === target ? 0 : -1))
    element?.addEventListener('keydown', press)
    element?.addEventListener('focusin', enter)
    return () => {
      element?.removeEventListener('keydown', press)
      element?.removeEventListener('focusin', enter)
    }
  }, [])
  return bar
}

function buttonsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('button, input[type=checkbox]') ?? [])]
}

function nextOf(buttons: readonly HTMLElement[], { key, target }: KeyboardEvent): HTMLElement | undefined {
  const here = buttons.indexOf(target as HTMLElement)
  if (here === -1) return undefined
  const places: Readonly<Record<string, number>> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }
  const place = places[key]
  return place === undefined ? undefined : buttons[(place + buttons.length) % buttons.length]
}
