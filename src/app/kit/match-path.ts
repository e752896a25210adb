/** What the `:names` of a pattern stand for in a path; null where it is another path. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const steps = path.split('/');
  if (wanted.length !== steps.length) return null;
  const named: Record<string, string> = {};
  for (const [index, step] of steps.entries()) {
    const want = wanted[index] ?? '';
    if (want.startsWith(':') && step !== '') named[want.slice(1)] = decode(step);
    else if (want !== step) return null;
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
