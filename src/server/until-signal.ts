/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process as it always does. */
export function untilSignal(process: NodeJS.Process): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
