/** The trailer of a commit that who keeps the server put online without anybody having approved it: why. */
export const WITHOUT_APPROVAL = 'Without-approval'
