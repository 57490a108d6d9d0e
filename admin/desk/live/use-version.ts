import { useContext } from 'preact/hooks'
import { DeskContext } from './desk-context.ts'

/** A text that is another whenever anything about a proposal is, as the queue tells it; empty for one that is not there. */
export function useVersion(number: number): string {
  const { queue } = useContext(DeskContext)
  const item = queue?.items.find((one) => one.number === number)
  if (item) return `${item.tip} ${item.updatedAt} ${item.status}`
  const ended = queue?.ended.find((one) => one.number === number)
  return ended ? `${ended.last.what} ${ended.last.at}` : ''
}
