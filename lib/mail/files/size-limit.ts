/** What a message may weigh, in octets: 25 MB of files in base64, with room for a text. */
export const SIZE_LIMIT = 40 * 1024 * 1024
