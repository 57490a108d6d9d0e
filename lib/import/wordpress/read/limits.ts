/** Characters of the longest element that is read: the longest page of a municipality is a tenth of it. */
export const MOST_PIECE = 8_000_000
/** Elements one within the other: a WXR has six. */
export const MOST_DEPTH = 20
/** Characters of a whole export: it is in memory while it is mapped. */
export const MOST_TEXT = 500_000_000
export const MOST_ITEMS = 200_000
