import type { Notice } from './notice.ts'

/** Where a mail leads: one address that asks who is there, lets them in, and takes them to the place a notice is about. */
export function openAddress(origin: string, { proposal, place, remark }: Pick<Notice, 'proposal' | 'place' | 'remark'>): string {
  const asked = new URLSearchParams({ n: String(proposal), ...(place?.field ? { campo: place.field } : {}), ...(remark ? { nota: remark } : {}) })
  return `${origin}/redazione/apri?${asked}`
}

/** Where a person chooses which mails they get. */
export function wishesAddress(origin: string): string {
  return `${origin}/redazione/scrivania/#/mail`
}
