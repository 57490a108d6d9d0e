// It lies with the other daemons, where a benchmark may start it too: no script may ask a test for anything.
export { CAN_RUN_LMTP, CAN_RUN_SIEVE, type DovecotOptions, openDovecot } from '../../scripts/test/dovecot.ts'
