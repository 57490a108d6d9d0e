export const SEED_WORDS = {
  message: (files: number) => (files === 1 ? 'Primo contenuto: un file' : `Primi contenuti: ${files} file`),
}
