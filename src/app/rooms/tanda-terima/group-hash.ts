/** A SHA-256 in eights, so that two people can read it to each other. */
export function groupHash(hex: string): readonly string[] {
  return hex.match(/.{1,8}/g) ?? [];
}
