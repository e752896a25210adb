import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { formatRupiah } from '../../../src/domain/basics/rupiah.ts';
import { must } from '../../../src/domain/basics/must.ts';
import type { Rupiah } from '../../../src/domain/basics/rupiah.ts';
import { RupiahField } from '../../../src/app/kit/rupiah-field.tsx';

/*
 * What stands in the field, by every way it comes in, and what the report then keeps. `kept` is all that may
 * ever be kept of it once it was typed to its end; null = nothing is.
 */
const inputs: readonly (readonly [text: string, kept: number | null])[] = [
  ['0', 0],
  ['7', 7],
  ['1500', 1500],
  ['1500000', 1_500_000],
  ['12.345.678', 12_345_678],
  ['1.500.000', 1_500_000],
  ['1 500 000', 1_500_000],
  ['007', 7],
  ['1.500.000,50', 1_500_000.5],
  ['1.500.000,5', 1_500_000.5],
  ['1220937619,09', 1_220_937_619.09],
  ['1.500.000,00', 1_500_000],
  ['1.500.000,-', 1_500_000],
  ['75.000.000 ,-', 75_000_000],
  ['75.000.000.-', 75_000_000],
  ['75.000.000,=', 75_000_000],
  ['Rp 1.500.000', 1_500_000],
  ['Rp. 1.500.000,-', 1_500_000],
  ['Rp1500000', 1_500_000],
  ['IDR 1,500,000.00', 1_500_000],
  ['1500000.00', 1_500_000],
  ['1,500,000', 1_500_000],
  ["1'500'000", 1_500_000],
  ['2,5 juta', 2_500_000],
  ['2.5 juta', 2_500_000],
  ['Rp 2 jt', 2_000_000],
  ['2jt', 2_000_000],
  ['1500rb', 1_500_000],
  ['1500k', 1_500_000],
  ['750 rb', 750_000],
  ['750 ribu rupiah', 750_000],
  ['1,2 M', 1_200_000_000],
  ['1,5 miliar', 1_500_000_000],
  ['2 juta 500 ribu', 2_500_000],
  ['-1.000', -1000],
  ['(1.000)', -1000],
  ['(Rp 1.000,00)', -1000],
  ['-2,5 juta', -2_500_000],
  ['\u200E900.000.000', 900_000_000],
  ['\u202A1.500\u200B.000\u202C', 1_500_000],
  ['1\u00A0250\u00A0000', 1_250_000],
  ['\uFEFF5.000', 5000],
  ['', null],
  ['-', null],
  ['1.5', null],
  ['1,5', null],
  ['150,75', null],
  ['1,500', null],
  ['1.500 rb', null],
  ['1.500,000', null],
  ['1.500.000.00', null],
  ['2 jt 500', null],
  ['1.000-', null],
  ['1.2.3', null],
  ['1.234 567', null],
  ['12 34', null],
  ['1.000,505 juta rupiah x', null],
  ['1e6', null],
  ['seribu', null],
  ['2,5 juta x 3', null],
  ['1.000 (ADD)', null],
  ['=5+5', null],
  ['5%', null],
  ['10²', null],
  ['12.345.678.901.234.567', null],
  ['99.999.999.999.999.999', null],
  ['1234,567', null],
];

let root: HTMLElement;
let kept: Rupiah | null;

function Desk({ begins = null }: { readonly begins?: Rupiah | null }) {
  const amount = useSignal(begins);
  kept = amount.value;
  return (
    <RupiahField label="Anggaran" value={amount.value} onInput={(now) => (amount.value = now)} />
  );
}

beforeEach(() => {
  localStorage.clear();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(begins: number | null = null) {
  render(<Desk key={Math.random()} begins={begins as Rupiah | null} />, root);
  return field();
}

function field(): HTMLInputElement {
  return must(root.querySelector('input'));
}

/** Closed and opened again, as a sheet is. */
function openAgain() {
  const before = kept;
  render(null, root);
  return open(before);
}

const ways = {
  keys: async (text: string) => {
    for (const key of text) {
      await cdp().send('Input.dispatchKeyEvent', { type: 'char', text: key });
    }
  },
  paste: async (text: string) => {
    await cdp().send('Input.insertText', { text });
  },
  composition: async (text: string) => {
    for (let length = 1; length <= text.length; length += 1) {
      const composed = text.slice(0, length);
      await cdp().send('Input.imeSetComposition', {
        text: composed,
        selectionStart: length,
        selectionEnd: length,
      });
    }
    await cdp().send('Input.insertText', { text });
  },
};

/** As often as the screen is drawn: two hundred of these wait. */
function soon<T>(read: () => T) {
  return expect.poll(read, { interval: 4 });
}

function isBlank(text: string): boolean {
  return text === '' || text === '-';
}

function shown(amount: number): string {
  return amount < 0 ? `-${formatRupiah(-amount)}` : formatRupiah(amount);
}

describe.each(Object.keys(ways) as (keyof typeof ways)[])('by %s', (way) => {
  test.each(inputs)('%j keeps %j', async (text, meant) => {
    const input = open(1_234_567);
    input.focus(); // selects what stands there, so that the first key takes its place
    await ways[way](text === '' ? '\u200B' : text);
    await soon(() => kept).toBe(meant);
    input.blur();
    await soon(() => input.value).toBe(meant === null ? (isBlank(text) ? '' : text) : shown(meant));
    expect(kept).toBe(meant);
    if (meant === null && !isBlank(text)) {
      expect(root.querySelector('.field-error')).not.toBeNull();
      // Back, Selesai, another opening: no number is there, and what was typed is offered again.
      expect(openAgain().value).toBe('');
      await soon(() => root.textContent).toContain(`Tadi tertulis “${text}”`);
      expect(kept).toBeNull();
    } else {
      expect(root.querySelector('.field-error')).toBeNull();
      expect(openAgain().value).toBe(meant === null ? '' : shown(meant));
      expect(kept).toBe(meant);
    }
  });
});

test('what can be meant in two ways is asked, and one tap says it', async () => {
  const input = open();
  await userEvent.click(page.elementLocator(input));
  await ways.keys('1.500 rb');
  await expect.element(page.getByText('Maksudnya yang mana?')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Rp 1.500.000', exact: true }));
  await expect.poll(() => kept).toBe(1_500_000);
  expect(input.value).toBe('1.500.000');
  expect(openAgain().value).toBe('1.500.000');
});

test('a large amount stands below in words', async () => {
  const input = open();
  await userEvent.click(page.elementLocator(input));
  await ways.keys('2,5 juta');
  await expect.element(page.getByText('dua juta lima ratus ribu rupiah')).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  await ways.keys('1500000,05');
  await expect.element(page.getByText('satu juta lima ratus ribu rupiah lima sen')).toBeVisible();
});

test('the caret stays where it was, and dots come while digits are typed', async () => {
  const input = open();
  await userEvent.click(page.elementLocator(input));
  await ways.keys('1234567');
  await expect.poll(() => input.value).toBe('1.234.567');
  input.setSelectionRange(1, 1);
  await ways.keys('9');
  await expect.poll(() => input.value).toBe('19.234.567');
  expect(input.selectionStart).toBe(2);
});

test('nothing is rewritten while a word is composed', async () => {
  const input = open();
  await userEvent.click(page.elementLocator(input));
  await cdp().send('Input.imeSetComposition', {
    text: '15000',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await expect.poll(() => kept).toBe(15_000);
  expect(input.value).toBe('15000');
  await cdp().send('Input.insertText', { text: '15000' });
  await expect.poll(() => input.value).toBe('15.000');
});

test('another hand on the same amount is shown', async () => {
  const input = open(5);
  await userEvent.click(page.elementLocator(input));
  await ways.keys('x');
  await expect.poll(() => kept).toBeNull();
  render(<RupiahField label="Anggaran" value={9 as Rupiah} onInput={() => {}} />, root);
  await expect.poll(() => field().value).toBe('9');
});

test('what could not be read is written again by one tap, and forgotten once it is mended', async () => {
  open().focus();
  await ways.keys('2,5 juta x 3');
  await soon(() => kept).toBeNull();
  openAgain();
  await userEvent.click(page.getByRole('button', { name: 'Tulis lagi' }));
  await soon(() => field().value).toBe('2,5 juta x 3');
  field().focus();
  await ways.keys('7,5 juta');
  await soon(() => kept).toBe(7_500_000);
  render(null, root);
  open();
  expect(root.textContent).not.toContain('Tadi tertulis');
});
