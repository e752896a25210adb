/** A UUID that reads as its number, e.g. `00000000-0000-7000-8000-000000000007`. */
export function aUuid(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Numbers UUIDs from 1. */
export function uuidCounter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return aUuid(last);
  };
}
