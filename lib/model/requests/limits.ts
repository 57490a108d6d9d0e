/** The longest a request may be, in characters as a browser counts them (UTF-16): the national model says 600. */
export const LONGEST_TEXT = 600
export const LONGEST_LINE = 120
export const LONGEST_PLACE = 200
/** Images of a report: how many, and the bytes of each. */
export const MOST_IMAGES = 3
export const LARGEST_IMAGE = 5_000_000
/** Days after which a request that was closed is forgotten, where a municipality says nothing else in `siti.yml`. */
export const DAYS_KEPT = 180
