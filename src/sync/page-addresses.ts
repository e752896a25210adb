/*
 * Addresses that the server writes too, into reminders and links; all others stand in `app/paths.ts`. A
 * `:name` is filled in, a `:name?` may be left out.
 */
export const sharedAddresses = {
  home: '/',
  antrean: '/antrean',
  berkasMasuk: '/berkas-masuk',
  /** `bagian`: the part of the form that is open; none = its overview. */
  laporan: '/laporan/:desa/:kind/:tahun/:bagian?',
  undangan: '/undangan/:token',
} as const;

/** No page: where the browser sends what another app shares; the worker takes it, and opens `berkasMasuk`. */
export const shareTarget = '/terima-berkas';

/** The address with its names filled in, in their order; the last may be left out. */
export function fillAddress(address: string, ...values: readonly string[]): string {
  const left = [...values];
  const steps = address.split('/').map((step) => (step.startsWith(':') ? left.shift() : step));
  return steps.filter((step, index) => index === 0 || step).join('/') || '/';
}
