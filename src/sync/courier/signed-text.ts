import type { Balasan, Titipan } from '../messages/courier.ts';

/** WebCrypto's name of how devices and server sign; the keys are of P-256. */
export const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;
export const signingKey = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** What the signature of a titipan covers: all of it, so that no part goes with another. */
export function textOfTitipan(titipan: Omit<Titipan, 'signature'>): string {
  const { format, kecamatan, device, sealed } = titipan;
  return [format, kecamatan, device, sealed].join('\n');
}

export function textOfBalasan({ format, device, sealed }: Omit<Balasan, 'signature'>): string {
  return [format, device, sealed].join('\n');
}
