import { expect, test } from 'vitest';
import { controlsOf } from '../../../src/app/keeper/kept.tsx';

test('a control shows its own field and changes that one alone', () => {
  const changes: unknown[] = [];
  const content = { nama: 'Hadi', role: 'admin', aktif: true };
  const { input, choice, tick } = controlsOf(content, (changed) => changes.push(changed));
  expect([input('nama').value, choice('role').value, tick('aktif').checked]).toEqual([
    'Hadi',
    'admin',
    true,
  ]);
  input('nama').onInput('Sri');
  choice('role').onChange('camat');
  tick('aktif').onChange(false);
  expect(changes).toEqual([{ nama: 'Sri' }, { role: 'camat' }, { aktif: false }]);
});
