/** Where a public site publishes what its readers said of it, rooted at the site. */
export const RATINGS_ADDRESS = '/valutazioni/'

/** Where the figures of today are asked for. */
export const RATINGS_ENDPOINT = '/api/valutazioni'
