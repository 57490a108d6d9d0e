/** Words of the site, one a line, beside the index: to understand one that is misspelled. */
export const VOCABULARY_FILE = 'parole.txt'
