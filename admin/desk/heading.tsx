import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { WORDS } from './words/desk.ts'

interface Props {
  /** What the window's title says before the name of the desk. */
  readonly title: string
  readonly children: ComponentChildren
}

/** The heading of a screen: it names the window and takes the focus, so that whoever navigates by ear knows where they are. */
export function Heading({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = WORDS.titleOf(title)
    // The place a link led to (`useAskedPlace`) keeps it: the order of the two effects is not certain.
    if (!document.activeElement?.matches('[data-field], [data-remark]')) heading.current?.focus()
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1} class="desk-title">
      {children}
    </h1>
  )
}
