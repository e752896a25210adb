import { afterAll, beforeAll, describe, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import type { Device } from './a-device.ts';
import { openKecamatan } from './a-kecamatan.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import { expect } from './expect.ts';
import { addressOf, handOn } from './kept-users.ts';
import type { KeptUser } from './kept-users.ts';

/** Short enough for every field. */
const words = 'kas kurang Rp 1.250.000, belum jelas';

/**
 * Nothing typed is lost, over each of these. A device a person, used by one row after the other; each row
 * leaves its field as it was not found by the next.
 */
export function losesNoWord(all: readonly KeptUser[]): void {
  let perak: Kecamatan;
  beforeAll(async () => {
    perak = await openKecamatan(undefined, ['--demo', '--season']);
  });
  afterAll(() => perak.close());

  describe.each([...new Set(all.map(({ who }) => who))])('on the device of %s', (who) => {
    const users = all.filter((user) => user.who === who);
    const addresses = new Map<string, string>();
    let device: Device;
    beforeAll(async () => {
      device = await perak.device();
      await device.signsIn(who);
      for (const user of users) addresses.set(user.name, await addressOf(user, device));
    });
    afterAll(() => device.closes());

    const handOf = (user: KeptUser, page = device.page()) => {
      const hand = handOn(page, user, must(addresses.get(user.name)));
      return { ...hand, opens: () => hand.opens(device.line.url) };
    };
    /** A hand far faster than any, and the page gone with its last key; what stands there at the next opening. */
    const wordsAfter = async (user: KeptUser, leaves: () => Promise<unknown>): Promise<string> => {
      const before = handOf(user);
      await before.opens();
      await before.field().fill('');
      await before.field().pressSequentially(words);
      await leaves();
      const after = handOf(user);
      await after.opens();
      await expect(after.field()).toHaveValue(words);
      await after.isSaved();
      // They went to the disk: the next opening does not need them again.
      expect(await device.page().evaluate(() => Object.keys(localStorage))).toEqual([]);
      return after.field().inputValue();
    };

    test.each(users)('$name keeps the last key of a page that is loaded anew', async (user) => {
      expect(await wordsAfter(user, () => device.page().reload())).toBe(words);
    });

    test.each(users)('$name keeps the last key of a tab that is closed at once', async (user) => {
      const closesTab = async (): Promise<void> => {
        const page = device.page();
        await device.context().newPage();
        await page.close();
      };
      expect(await wordsAfter(user, closesTab)).toBe(words);
    });

    test.each(users)('$name keeps the last key when the person goes back', async (user) => {
      expect(await wordsAfter(user, () => device.page().goBack())).toBe(words);
    });

    test.each(users)('$name keeps the last key when its sheet or page is closed', async (user) => {
      expect(await wordsAfter(user, () => handOf(user).closes())).toBe(words);
    });

    test.each(users)('$name shows in one tab what is typed in another', async (user) => {
      const here = handOf(user);
      await here.opens();
      const page = await device.context().newPage();
      const there = handOf(user, page);
      await there.opens();
      await there.field().fill('');
      await there.field().pressSequentially('dari tab lain');
      await expect(here.field()).toHaveValue('dari tab lain');
      await page.close();
    });

    test.each(users.filter(({ isDraft }) => !isDraft))(
      '$name can be thrown away, and taken back',
      async (user) => {
        const hand = handOf(user);
        await hand.opens();
        await hand.field().fill(words);
        await hand.isSaved();
        await hand.taps('Buang ketikan');
        await expect(hand.field()).not.toHaveValue(words);
        await hand.taps('Kembalikan');
        await expect(hand.field()).toHaveValue(words);
        await hand.isSaved();
        await hand.taps('Buang ketikan');
        await hand.opens();
        await expect(hand.field()).not.toHaveValue(words);
      },
    );

    describe('when the disk is full', () => {
      const limit = async (quotaSize: number | null): Promise<void> => {
        const cdp = await device.context().newCDPSession(device.page());
        const origin = device.line.url;
        await cdp.send('Storage.overrideQuotaForOrigin', {
          origin,
          ...(quotaSize !== null && { quotaSize }),
        });
      };
      beforeAll(async () => {
        await device.closes();
        await device.reopens('/api/entah');
        await limit(1000);
      });

      test.each(users)('$name says that it is not saved, and not that it is', async (user) => {
        const hand = handOf(user);
        await hand.opens();
        await hand.field().fill(`${words}!`);
        await expect(hand.alarm()).toBeVisible();
        await expect(hand.saved()).toHaveCount(0);
      });

      test.each(users)(
        '$name is written once there is room, though the page went',
        async (user) => {
          await limit(null);
          const hand = handOf(user);
          await hand.opens();
          await expect(hand.field()).toHaveValue(`${words}!`);
          await hand.isSaved();
        },
      );
    });
  });
}
