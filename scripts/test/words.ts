export const TEST_WORDS = {
  together: ([first = '', ...others]: readonly string[]) => (others.length === 0 ? first : `${first} e altri ${others.length}`),
  running: (name: string) => `— ${name}`,
  failed: (name: string) => `✘ ${name}`,
  missing: (what: string, how: string) => `Manca ${what}: le prove che lo usano sono saltate. Per averlo: ${how}`,
  installing: (what: string) => `Installo ${what}…`,
  skippedInCi: 'In CI una prova saltata è una prova fallita.',
} as const
