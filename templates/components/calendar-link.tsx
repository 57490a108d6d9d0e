import type { Queries } from '../../lib/site/queries.ts'
import { MACHINE_WORDS as say } from '../words/machine.ts'
import { ToolLink } from './tool-link.tsx'

/** A calendar to open in one's own programme, or to follow there. */
export function CalendarLink({ site, address, label }: { site: Queries; address: string; label: string }) {
  return <ToolLink site={site} address={address} icon="calendar" label={say.file(label, '.ics')} type="text/calendar" />
}
