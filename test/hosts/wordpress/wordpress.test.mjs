/** The plugin in a real WordPress: installed, used by each role, answered to by visitors, and what becomes of the answers. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync, zipSync} from 'fflate';
import {ptce} from '../../../dist/instruments/ptce/index.js';
import {launchChromium} from '../../support/browsers.mjs';
import {inEditor, logIn, newPage, publish} from './editor.mjs';
import {build, response, rowsIn, send, unpack} from './plugin.mjs';
import {startSite} from './site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'coop-plugin-'));
const zip = join(folder, 'coop-elements.zip');
/** A phone. */
const PHONE = {viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true};

let site;
let browser;
/** The address of the page that an editor makes, with a whole self-test that stores. */
let address;

before(async () => {
  build(zip);
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, {recursive: true, force: true});
});

const rows = () => rowsIn(site);

describe('the plugin', () => {
  it('is installed from its zip, as any is', async (t) => {
    const {page, problems} = await newPage(t, browser);
    await logIn(page, site, 'admin');
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.locator('#pluginzip').setInputFiles(zip);
    await page.locator('#install-plugin-submit').click();
    await page.getByRole('link', {name: 'Activer l’extension'}).click();
    await page.getByRole('link', {name: 'Autodiagnostics'}).first().waitFor();
    assert.deepEqual(problems, []);
  });

  it('gives an editor a block, which shows the element itself and says where answers go', async (t) => {
    const {page, problems} = await newPage(t, browser);
    await logIn(page, site, 'editor');
    await inEditor(page, site, 'page', 'Notre autodiagnostic');
    await page.getByRole('button', {name: 'Toggle block inserter'}).click();
    await page.getByRole('searchbox').fill('autodiagnostic');
    await page.locator('.block-editor-block-types-list__item', {hasText: /^Autodiagnostic$/}).click();
    const block = page.locator('coop-assessment');
    await block.waitFor();
    await page.waitForFunction(() =>
      document.querySelector('coop-assessment').shadowRoot?.textContent.includes('projet'),
    );
    await page.evaluate(() => {
      const {select, dispatch} = globalThis.wp.data;
      const [{clientId}] = select('core/block-editor')
        .getBlocks()
        .filter(({name}) => name === 'coop-elements/assessment');
      dispatch('core/block-editor').selectBlock(clientId);
      return dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await page.getByLabel('Envoyer les réponses à ce site').check();
    address = await publish(page);
    assert.deepEqual(problems, []);
  });

  it('takes a visitor’s answers on a phone, tells that they are stored, and hands them over as files', async (t) => {
    const {page, problems} = await newPage(t, browser, PHONE);
    await page.goto(address);
    await answerAll(page, 3);
    await page.getByRole('button', {name: 'Continuer', exact: true}).click();
    await page.getByText('Vos réponses sont enregistrées.').waitFor();
    assert.deepEqual(problems, []);
    assert.equal(rows(), 1);
    const answers = JSON.parse(site.query('SELECT body FROM wp_coop_responses')).answers;
    assert.equal(answers.a1_1, 3);

    const {page: desk} = await newPage(t, browser);
    await logIn(desk, site, 'editor');
    await desk.goto(`${site.origin}/wp-admin/admin.php?page=coop-elements`);
    const [table] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', {name: 'Tableau (CSV)'}).click(),
    ]);
    const csv = readFileSync(await table.path(), 'utf8');
    assert.match(csv, /^\uFEFFid,instrument,version,.*a1_1/);
    assert.equal(csv.trim().split('\n').length, 2);
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', {name: 'Fichier (JSON)'}).click(),
    ]);
    assert.deepEqual(JSON.parse(readFileSync(await file.path(), 'utf8'))[0].answers, answers);
    await desk.locator('.column-received strong a').click();
    await desk.waitForFunction(() =>
      document.querySelector('coop-report')?.shadowRoot?.querySelector('[part=overview]'),
    );
  });

  it('lets an author use blocks and shortcodes, and brings nothing to other pages', async (t) => {
    const {page} = await newPage(t, browser);
    await logIn(page, site, 'author');
    await inEditor(page, site, 'post', 'Une grille');
    await page.evaluate(() => {
      const {blocks, data} = globalThis.wp;
      const made = [
        blocks.createBlock('core/shortcode', {text: '[coop_grid questionnaire="maturite" store="oui"]'}),
        blocks.createBlock('coop-elements/grid', {store: true, accent: '#ffd800'}),
      ];
      return data.dispatch('core/block-editor').insertBlocks(made);
    });
    const post = await publish(page);

    const {page: visitor} = await newPage(t, browser);
    await visitor.goto(post);
    await visitor.getByRole('radio').first().waitFor();
    const grids = await visitor
      .locator('coop-grid')
      .evaluateAll((all) =>
        all.map((grid) => [
          grid.instrument,
          grid.autosave,
          grid.style.getPropertyValue('--coop-on-accent'),
          grid.endpoint,
        ]),
      );
    const id = new URL(grids[0][3]).searchParams.get('page');
    assert.deepEqual(
      grids.map(([instrument, key, ink]) => [instrument, key.replace(/-\w{8}$/, '-KEY'), ink]),
      [
        ['maturite', `${id}-grid-1`, ''],
        ['ptce', `${id}-KEY`, '#000'],
      ],
    );
    const excerpt = site.run(`require 'wp-load.php'; echo get_the_excerpt(${id});`);
    const feed = await (await fetch(`${site.origin}/feed/`)).text();
    assert.match(feed, /Une grille/);
    for (const text of [excerpt, feed]) assert.doesNotMatch(text, /coop|arrive/);
    const sample = await (await fetch(`${site.origin}/sample-page/`)).text();
    assert.doesNotMatch(sample, /coop-elements\/cdn/);
  });

  it('asks a questionnaire of the site’s own, and says what is wrong with one that is none', async (t) => {
    const own = {...ptce, id: 'le_notre', title: 'Notre grille à nous'};
    const {page} = await newPage(t, browser);
    await logIn(page, site, 'admin');
    await page.goto(`${site.origin}/wp-admin/admin.php?page=coop-elements-settings`);
    const choose = (data) =>
      page
        .locator('#coop-file')
        .setInputFiles({name: 'q.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(data))});
    await choose({...own, tree: []});
    await page.getByText('Ce fichier n’est pas un questionnaire').waitFor();
    assert.equal(await page.getByRole('button', {name: 'L’ajouter'}).isDisabled(), true);
    await choose(own);
    await page.getByRole('button', {name: 'L’ajouter'}).click();
    await page.getByText('Notre grille à nous').waitFor();
    const post = site.run(`require 'wp-load.php'; wp_set_current_user(2); echo get_permalink(wp_insert_post(
      ['post_title' => 'La nôtre', 'post_status' => 'publish', 'post_content' => '[coop_grid questionnaire="le_notre" store="oui" id="q"][coop_radar for="q"]']));`);
    const {page: visitor, problems} = await newPage(t, browser);
    await visitor.goto(post);
    await visitor.getByRole('heading', {name: 'Notre grille à nous'}).first().waitFor();
    await answerAll(visitor, 2);
    await visitor.waitForFunction(() => document.querySelector('coop-radar').shadowRoot.querySelector('svg'));
    await visitor.getByText('Vos réponses sont enregistrées.').waitFor();
    assert.deepEqual(problems, []);
    assert.equal(site.query("SELECT COUNT(*) FROM wp_coop_responses WHERE instrument = 'le_notre'"), '1');
  });

  it('tells a group’s answers as a group’s', async (t) => {
    for (const value of [0, 2, 4]) {
      const {status} = await send(site, response({a1_1: value, a1_2: 2}, {group: 'VAL-26'}));
      assert.equal(status, 201);
    }
    const {page} = await newPage(t, browser);
    await logIn(page, site, 'editor');
    await page.goto(`${site.origin}/wp-admin/admin.php?page=coop-elements&by_group=VAL-26`);
    await page.getByRole('link', {name: 'Résultat du groupe'}).click();
    await page.waitForFunction(() =>
      document.querySelector('coop-report')?.shadowRoot?.textContent.includes('3 réponses'),
    );
  });

  it('is updated under a page that is open, which finishes all the same', async (t) => {
    const entries = unzipSync(readFileSync(zip));
    const [ending] = Object.keys(entries).filter((name) => /cdn\/ending-/.test(name));
    const stale = basename(ending).replace(/-\w{8}/, '-00000000');
    const renamed = Object.entries(entries).map(([name, data]) => {
      if (name === ending) return [join(dirname(name), stale), data];
      const isEntry = /cdn\/.*\.js$/.test(name);
      return [name, isEntry ? Buffer.from(Buffer.from(data).toString().replaceAll(basename(ending), stale)) : data];
    });
    const former = join(folder, 'former.zip');
    writeFileSync(former, zipSync(Object.fromEntries(renamed)));
    unpack(site, former);

    const {page} = await newPage(t, browser, PHONE);
    const asked = [];
    let release;
    const isUpdated = new Promise((resolve) => (release = resolve));
    await page.route('**/ending-*', async (route) => {
      asked.push(basename(new URL(route.request().url()).pathname));
      await isUpdated;
      await route.continue();
    });
    await page.goto(address);
    await page.getByRole('button', {name: 'Continuer', exact: true}).first().waitFor();

    const update = join(folder, 'update.zip');
    build(update, `--former=${former}`);
    const {page: desk} = await newPage(t, browser);
    await logIn(desk, site, 'admin');
    await desk.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    await desk.locator('#pluginzip').setInputFiles(update);
    await desk.locator('#install-plugin-submit').click();
    await desk.locator('.update-from-upload-overwrite').click();
    await desk.getByRole('link', {name: 'Autodiagnostics'}).first().waitFor();
    release();

    const before = rows();
    await answerAll(page, 2);
    await page.getByRole('button', {name: 'Continuer', exact: true}).click();
    await page.getByText('Vos réponses sont enregistrées.').waitFor();
    assert.deepEqual([...new Set(asked)], [stale]);
    assert.equal(rows(), before + 1);
    // While its folder is replaced, a file may be missing for a moment: it is asked for again.
    assert.equal(await page.getByRole('alert').count(), 0);
  });

  it('keeps what a visitor finished while the server was down, and has it sent once', async (t) => {
    const {page} = await newPage(t, browser, PHONE);
    await page.goto(address);
    await page.locator('coop-assessment[data-ready]').first().waitFor();
    const before = rows();
    site.kill();
    await answerAll(page, 1);
    await page.getByRole('button', {name: 'Continuer', exact: true}).click();
    await page.getByText('seront envoyées dès que possible').waitFor();
    await site.start();
    await page.reload();
    await page.getByText('Vos réponses sont enregistrées.').waitFor();
    await page.reload();
    await page.locator('coop-assessment[data-ready]').first().waitFor();
    assert.equal(rows(), before + 1);
  });

  it('erases what an editor erases, what is old, and nothing else', async (t) => {
    const kept = response({a1_1: 1});
    await send(site, kept);
    const old = response({a1_1: 2});
    await send(site, old);
    site.query(`UPDATE wp_coop_responses SET received = '2020-01-01' WHERE id = '${old.id}'`);
    const before = rows();
    site.run(`require 'wp-load.php'; do_action('coop_elements_daily');`);
    assert.equal(rows(), before - 1);
    const {page} = await newPage(t, browser);
    await logIn(page, site, 'editor');
    await page.goto(`${site.origin}/wp-admin/admin.php?page=coop-elements`);
    await page.locator(`input[value="${kept.id}"]`).check();
    await page.locator('#bulk-action-selector-top').selectOption('erase');
    await page.locator('#doaction').click();
    await page.locator(`input[value="${kept.id}"]`).waitFor({state: 'detached'});
    assert.equal(rows(), before - 2);
    assert.equal((await send(site, kept)).status, 410, 'what comes late does not bring it back');
  });

  it('leaves the answers where it is deleted, unless the settings say otherwise', () => {
    const uninstall = `define('WP_UNINSTALL_PLUGIN', 1); require 'wp-load.php'; require WP_PLUGIN_DIR . '/coop-elements/uninstall.php';`;
    const before = rows();
    assert.ok(before > 0);
    site.run(uninstall);
    assert.equal(rows(), before);
    site.run(`require 'wp-load.php'; update_option('coop_elements_settings', ['erase' => true]);`);
    site.run(uninstall);
    assert.equal(site.query("SHOW TABLES LIKE 'wp_coop%'"), '');
  });
});

/** Answers as many statements, one objective at a time, from the sheet to the end. */
async function answerAll(page, value) {
  const named = (name) => page.getByRole('button', {name, exact: true});
  await page.locator('coop-assessment[data-ready], coop-grid[data-ready]').first().waitFor();
  while ((await named('Terminer').count()) === 0) {
    if (await page.getByRole('radio').count()) await answerHere(page, value);
    await named('Continuer').first().click();
  }
  await answerHere(page, value);
  await named('Terminer').click();
}

async function answerHere(page, value) {
  const here = page.locator(`input[type=radio][value="${value}"]:visible`);
  for (const radio of await here.all()) await radio.check({force: true});
}
