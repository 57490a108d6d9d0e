/**
 * Who decides which offices a person may write as: their server, asked each time it is not known; the content of the sites
 * alone, for a server that judges no sender; or nobody, and each writes only as themselves.
 */
export const SENDER_POLICIES = ['ask', 'content', 'own'] as const
export type SenderPolicy = (typeof SENDER_POLICIES)[number]
