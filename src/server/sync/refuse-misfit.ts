/** One command at most, counted roughly as its JSON text; the fullest APBDes known is under 200 KB. */
const mostBytes = 1024 * 1024;
/** Deeper than any content; what reads and writes JSON by recursion would break far below it. */
const mostDepth = 24;
/** Quotes, comma and the like around each value. */
const bytesAround = 4;

/** Whether the server takes a command of this size and depth at all; null = yes. */
export function refuseMisfit(command: unknown): 'too-large' | 'malformed' | null {
  let bytesLeft = mostBytes;
  const isShallow = (value: unknown, depth: number): boolean => {
    bytesLeft -= bytesAround;
    if (typeof value === 'string') bytesLeft -= value.length;
    if (typeof value !== 'object' || value === null || bytesLeft < 0) return true;
    if (depth === mostDepth) return false;
    for (const [key, inner] of Object.entries(value)) {
      bytesLeft -= key.length;
      if (!isShallow(inner, depth + 1)) return false;
    }
    return true;
  };
  if (!isShallow(command, 0)) return 'malformed';
  return bytesLeft < 0 ? 'too-large' : null;
}
