/**
 * The lists our letters are of, one a kind, so that a filter can keep them apart: what waits at the desk, opinions of people
 * outside, what citizens are told, what offices are told of citizens.
 */
export type MailingList = 'proposte' | 'pareri' | 'cittadini' | 'uffici'
