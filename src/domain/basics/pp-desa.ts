/**
 * Articles of PP 43/2014 as a basis. PP 16/2026 revoked it with its amendments on 27 March 2026; its values are
 * still practised, but nobody here has read where they stand now, so nothing that rests on this is verified.
 */
export function ppDesa(pasal: string): string {
  return `semula PP 43/2014 Ps ${pasal} (dicabut PP 16/2026; pasal baru belum dibaca)`;
}
