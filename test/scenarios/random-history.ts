import fc from 'fast-check';

/** What may happen to two phones of one desa, a verifikator's laptop and the line between. */
export type Step =
  | { readonly kind: 'type'; readonly phone: DesaPhone; readonly field: Field }
  | { readonly kind: 'seal'; readonly phone: DesaPhone }
  | { readonly kind: 'file'; readonly phone: DesaPhone }
  | { readonly kind: 'choose'; readonly phone: DesaPhone; readonly side: 'mine' | 'theirs' }
  | { readonly kind: 'judge'; readonly verdict: 'open' | 'return' | 'accept' }
  | { readonly kind: 'sync'; readonly phone: PhoneNumber; readonly fault: Fault }
  | { readonly kind: 'settle'; readonly phone: PhoneNumber }
  /** The app dies at its n-th write from here. */
  | {
      readonly kind: 'crash';
      readonly phone: PhoneNumber;
      readonly write: number;
      readonly kept: boolean;
    }
  /** A request that got lost on the way arrives after all. */
  | { readonly kind: 'late'; readonly which: number }
  | { readonly kind: 'clock'; readonly phone: PhoneNumber; readonly jumpMs: number };

export type DesaPhone = 0 | 1;
export type PhoneNumber = DesaPhone | 2;
export const fields = ['a', 'b', 'lines.x', 'lines.y'] as const;
export type Field = (typeof fields)[number];
/** Of one request: it and its reply arrive, it is lost, its reply is lost, it arrives twice. */
export type Fault = 'none' | 'request-lost' | 'reply-lost' | 'twice';

const desaPhone = fc.constantFrom<DesaPhone>(0, 1);
const anyPhone = fc.constantFrom<PhoneNumber>(0, 1, 2);
const fault = fc.constantFrom<Fault>('none', 'none', 'none', 'request-lost', 'reply-lost', 'twice');
const year = 365 * 86_400_000;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type'),
      phone: desaPhone,
      field: fc.constantFrom(...fields),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('seal'), phone: desaPhone }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('file'), phone: desaPhone }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('choose'),
      phone: desaPhone,
      side: fc.constantFrom('mine', 'theirs'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('judge'),
      verdict: fc.constantFrom('open', 'return', 'return', 'accept'),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('sync'), phone: anyPhone, fault }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('settle'), phone: anyPhone }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crash'),
      phone: anyPhone,
      write: fc.integer({ min: 1, max: 3 }),
      kept: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('late'), which: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock'),
      phone: anyPhone,
      jumpMs: fc.integer({ min: -year, max: year }),
    }),
  },
) as fc.Arbitrary<Step>; // `constant` widens the kinds

export const aHistory = fc.array(step, { minLength: 5, maxLength: 40 });
