/** Tells whoever keeps the server what happened to its log: one event, no personal data. */
export type SayEvent = (event: string, data: Readonly<Record<string, string | number>>) => void
