/** The colour of a state: always beside words, never alone. */
export type Tone = 'idle' | 'info' | 'good' | 'warn' | 'bad';
