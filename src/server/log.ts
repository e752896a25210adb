/** The one place that writes to the terminal. `say` is for the person at the keyboard, in Indonesian. */
export const log = {
  say: (text: string): void => console.log(text),
  /** A developer should look. */
  error: (what: string, error: unknown): void =>
    console.error(new Date().toISOString(), 'error', what, error),
  /** A change of state. */
  info: (what: string): void => console.log(new Date().toISOString(), 'info', what),
};
