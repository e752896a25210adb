import { expect as expectSoon } from 'playwright/test';

/** Gives a page longer than Playwright's five seconds: browser and server share the cores with whatever else runs. */
export const expect = expectSoon.configure({ timeout: 30_000 });
