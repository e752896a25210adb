/** What the `:names` of a pattern stand for in a path; null where it is another path. A `:name?` may be left out. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const steps = path.split('/');
  if (steps.length > wanted.length) return null;
  const named: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const step = steps[index];
    if (!want.startsWith(':')) {
      if (step !== want) return null;
    } else if (step) {
      named[want.slice(1).replace('?', '')] = decode(step);
    } else if (step === '' || !want.endsWith('?')) return null;
  }
  return named;
}

/** A person may type a lone `%`. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
