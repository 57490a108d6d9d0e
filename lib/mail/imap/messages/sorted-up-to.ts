/**
 * Messages of a folder that are put in order by when they came. In a larger one the newest are those that were put there last:
 * sorting a hundred thousand costs the server more than all else a list needs.
 */
export const SORTED_UP_TO = 20_000
