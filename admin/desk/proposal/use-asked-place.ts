import { useEffect } from 'preact/hooks'

const PATIENCE_MS = 5000

/**
 * Goes to the field or the remark that the address names (`#/proposta/12?campo=scadenza`), as soon as it is there: a mail
 * leads to the place it is about.
 */
export function useAskedPlace(): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.hash.split('?')[1] ?? '')
    const wanted = [['remark', asked.get('nota')], ['field', asked.get('campo')]].filter(([, value]) => value)
    if (wanted.length === 0) return
    const go = () => {
      const place = wanted.map(([name, value]) => document.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value ?? '')}"]`)).find((element) => element)
      place?.scrollIntoView({ block: 'center' })
      place?.focus({ preventScroll: true })
      return Boolean(place)
    }
    if (go()) return
    // Remarks come after the facts.
    const watcher = new MutationObserver(() => go() && watcher.disconnect())
    watcher.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => watcher.disconnect(), PATIENCE_MS)
    return () => {
      watcher.disconnect()
      clearTimeout(timer)
    }
  }, [])
}
