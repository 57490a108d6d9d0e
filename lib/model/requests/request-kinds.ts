/** What citizens ask through the forms of a public site (national model, «funzionalità trasversali»). */
export const REQUEST_KINDS = ['assistance', 'disservice', 'appointment'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]
