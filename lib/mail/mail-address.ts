import * as v from 'valibot'

/**
 * An e-mail address as plain as they are in offices: no quotes, no comments, no other character that a header or an
 * envelope could take for something else (RFC 5321 §4.1.2, `Dot-string`).
 */
export const MailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254),
  v.regex(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/),
)
