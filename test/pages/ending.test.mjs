/** The end of a questionnaire, whose file is brought while one answers. Built files, on the partner's page. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {answer, finish, inEachBrowser, press, savedBy, sees, visit} from './support.mjs';

const MISSING = 'Le réseau manque pour la suite. Vos réponses sont toujours là. Réessayez dans un instant.';

inEachBrowser('a questionnaire whose end did not come', (browser) => {
  it('says so where one asks for it, hands over and sends what one gave all the same, and goes on once it is here', async (t) => {
    const {page} = await visit(t, browser);
    await page.route('**/cdn/ending-*', (route) => route.abort());
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    await page.context().setOffline(true);
    await press(page, 'Reprendre un fichier de réponses');
    await sees(page, MISSING);
    await page.context().setOffline(false);
    await answer(page, 4);
    const stored = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
    await finish(page);
    await stored;
    assert.equal(await page.locator('coop-grid[data-ready]').count(), 0);
    const {text} = await savedBy(page, browser, 'Enregistrer mes réponses dans un fichier');
    assert.deepEqual(JSON.parse(text).answers, {a1_1: 4});
    await page.unroute('**/cdn/ending-*');
    await press(page, 'Réessayer');
    await sees(page, 'Vos réponses sont enregistrées.');
    await page.getByRole('button', {name: 'Enregistrer mes réponses dans un fichier'}).waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
  });
});
