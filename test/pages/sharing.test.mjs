/** Giving one's answers to a group from the partner's page. Built files, strictest policy. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {decodeAnswers} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {answer, eventually, finish, focused, inEachBrowser, press, sees, tabTo, visit} from './support.mjs';

const SHARE = 'Donner mes réponses à un groupe';
const GIVEN = {a1_1: 4, a1_2: 0, a1_3: 'na'};

inEachBrowser('giving answers to a group', (browser) => {
  it('is done by keyboard, under the policy of the page, and the code copied is that of the answers', async (t) => {
    const {page, problems} = await visit(t, browser, '/grille.html#coop-join=VAL-26');
    if (browser.name === 'Chromium') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('coop-grid[data-ready]').waitFor();
    await answer(page, 4, 0, 5);
    await finish(page);
    await sees(page, 'Votre groupe attend ce code');
    await tabTo(page, ({text}) => text === 'Copier le code');
    await page.keyboard.press('Enter');
    await sees(page, 'Copié.');
    const selected = await page.getByRole('list', {name: /^Votre code/}).evaluate((list) => {
      getSelection().selectAllChildren(list);
      return getSelection().toString();
    });
    assert.deepEqual(decodeAnswers(ptce, selected), GIVEN, `what one selects by hand: ${selected}`);
    if (browser.name === 'Chromium') {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^(\w{4} ){6}\w{2}$/);
      assert.deepEqual(decodeAnswers(ptce, copied), GIVEN);
    }
    await page.getByRole('img', {name: 'Le même code, à scanner'}).waitFor();
    await tabTo(page, ({text}) => text === 'J’ai transmis le code');
    await page.keyboard.press('Enter');
    await sees(page, 'C’est noté.');
    assert.equal((await focused(page)).text, SHARE);
    assert.deepEqual(problems, []);
  });

  it('stays possible where its file did not come: that is said, and one can try again', async (t) => {
    const {page} = await visit(t, browser);
    await page.route('**/cdn/sharing-*', (route) => route.abort());
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    await answer(page, 4);
    await finish(page);
    await sees(page, 'Vos réponses sont enregistrées.');
    assert.equal(await page.locator('coop-grid[data-ready]').count(), 0);
    await page.context().setOffline(true);
    await press(page, SHARE);
    await sees(page, 'Le réseau manque pour montrer votre code. Réessayez dans un instant.');
    await page.context().setOffline(false);
    await page.unroute('**/cdn/sharing-*');
    await press(page, SHARE);
    await sees(page, 'Pour votre groupe');
    await eventually(async () => assert.equal((await focused(page)).text, 'Pour votre groupe'));
  });
});
