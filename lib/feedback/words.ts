export const FEEDBACK_WORDS = {
  job: 'Valutazioni dei lettori: mesi contati e commenti oltre i dodici mesi tolti',
} as const
