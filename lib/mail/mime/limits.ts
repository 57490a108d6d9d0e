// What is read of a message that anybody may have made. Octets, but where another unit is named.

/** Of the header block (RFC 5322 §2.2); what is longer is cut. Postfix and Dovecot stop at less. */
export const HEAD_LIMIT = 256 * 1024

/** Of all headers of all parts together. */
export const PART_HEADS_LIMIT = 2 * 1024 * 1024

/** How deep parts may lie in parts. */
export const DEPTH_LIMIT = 100

/** Parts that are told apart; the source has the others. */
export const PARTS_LIMIT = 1000

/** Characters of the text, and of the HTML. */
export const TEXT_LIMIT = 2 * 1024 * 1024

/** Of one part of the text, before it is decoded. */
export const ENCODED_TEXT_LIMIT = 4 * TEXT_LIMIT

/** People of one header field. */
export const PEOPLE_LIMIT = 1000

/** Messages another one refers to: the first and the last of them tell the conversation (RFC 5322 §3.6.4). */
export const REFERENCES_LIMIT = 50
