/** `<coop-group>` in Chromium at a quarter of the speed, against the first paint of a questionnaire written by hand. */
import {call, inChromium} from './browser.mjs';
import {compared} from './measure.mjs';

const ROUNDS = 12;
const IN_PAGE = 'group-in-page.mjs';

export function benchmarkGroup() {
  return inChromium(async (open) => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => import('/dist/cdn/coop-group.js'));
    await call(page, IN_PAGE, 'views', 2);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const {twelve, thousand, native} = await call(page, IN_PAGE, 'views', ROUNDS);
    return [
      compared('the last of 12 codes → what the group sees', twelve, native, 1),
      compared('1,000 responses revealed: counted and drawn', thousand, native, 4),
    ];
  });
}
