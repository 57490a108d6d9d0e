/** Where a public site is searched, rooted at the site. */
export const SEARCH_ADDRESS = '/cerca/'

/** The folder of its index, rooted at the site: files made by Pagefind, and the words of the site. */
export const INDEX_ADDRESS = '/pagefind/'
