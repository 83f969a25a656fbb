/** The page in PHP, as `php -S` serves it from a copy beside the library's files. Needs PHP with SQLite. */
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {createResponse} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {answer, assertChosen, assertResponse, eventually, inEachBrowser, newPage, press} from './support.mjs';

const hasPhp = /^pdo_sqlite$/m.test(spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout ?? '');
const skip = !hasPhp && !process.env.REQUIRE_PHP && 'PHP with SQLite is not installed';

/** It writes markup in an example, which is text to whoever reads it. */
const HOSTILE = 'Chaque <img src="x" onerror="globalThis.isHurt = true"> printemps';

inEachBrowser('the page in PHP', (browser) => {
  it('keeps what a visitor answers and posts, once, and shows it as text', {skip}, async (t) => {
    const site = await startPhp(t);
    const {page, problems} = await newPage(t, browser);
    await page.goto(site.origin);
    await answer(page, 2, 5);
    await page.getByRole('button', {name: 'Ajouter un exemple'}).first().click();
    await page.getByRole('textbox', {name: 'Exemple'}).fill(HOSTILE);
    await press(page, 'Envoyer');
    await page.getByRole('heading', {name: 'Merci, vos réponses sont enregistrées'}).waitFor();

    const [row, ...others] = site.rows();
    assert.deepEqual(others, []);
    const response = assertResponse(JSON.parse(row.response));
    assert.deepEqual(response.answers, {a1_1: 2, a1_2: 'na'});
    assert.deepEqual(Object.values(response.comments), [HOSTILE]);
    assert.ok(response.completedAt);
    const {id, instrument} = response;
    assert.deepEqual(
      {...row, answers: JSON.parse(row.answers)},
      {id, instrument: 'ptce', hash: instrument.hash, answers: response.answers, response: row.response},
    );
    await page.getByText('Ce qui est enregistré').click();
    assert.equal(await page.locator('pre').textContent(), row.response);
    assert.equal(await page.evaluate(() => globalThis.isHurt), undefined);

    // As a reload does, or a form that was sent twice.
    const again = await site.post({grille: row.response});
    assert.match(await again.text(), /Merci, vos réponses sont enregistrées/);
    assert.equal(site.rows().length, 1);
    assert.deepEqual(problems, []);
  });

  it('gives a row of its own to what one changes after going back', {skip}, async (t) => {
    const site = await startPhp(t);
    const {page} = await newPage(t, browser);
    await page.goto(site.origin);
    await answer(page, 2);
    await press(page, 'Envoyer');
    await page.getByRole('heading', {name: /^Merci/}).waitFor();
    await page.goBack();
    await assertChosen(page, {a1_1: 2});
    await answer(page, 3);
    await press(page, 'Envoyer');
    await page.getByRole('heading', {name: /^Merci/}).waitFor();
    const [first, second] = site.rows().map(({response}) => JSON.parse(response));
    assert.deepEqual([first.answers, second.answers], [{a1_1: 2}, {a1_1: 3}]);
    assert.equal(second.replaces, first.id);
  });
});

it('refuses what is not a response, and keeps nothing of it', {skip}, async (t) => {
  const site = await startPhp(t);
  const response = {...createResponse(ptce, 'fr', 'self'), answers: {a1_1: 3}};
  const json = JSON.stringify(response);
  const like = (changes) => ({grille: JSON.stringify({...response, ...changes})});
  const bodies = {
    nothing: {},
    'an empty field': {grille: ''},
    'no JSON': {grille: '<b>'},
    'a list under that name': {'grille[]': json},
    'another field': {autre: json},
    null: {grille: 'null'},
    'a string': {grille: JSON.stringify(json)},
    'a list of one': {grille: `[${json}]`},
    'no id': like({id: undefined}),
    'an id of another kind': like({id: 12}),
    'an id that goes on': like({id: `${response.id}\n`}),
    'an id that is SQL': like({id: "'); DROP TABLE responses; --"}),
    'no instrument': like({instrument: undefined}),
    'an instrument that is a word': like({instrument: 'ptce'}),
    'an instrument without hash': like({instrument: {id: 'ptce'}}),
    'no answers': like({answers: undefined}),
    'answers in a list': like({answers: [3]}),
    'a shape to come': like({schema: 'coop-elements/response/2'}),
    'more than 256 KiB': like({comments: {a1_1: 'é'.repeat(140_000)}}),
    'half a character': {grille: json.replace('"a1_1"', '"%FF"')},
  };
  for (const [name, fields] of Object.entries(bodies)) {
    const answer = await site.post(fields);
    assert.equal(answer.status, 422, name);
    assert.match(await answer.text(), /<h1>Rien n’a été enregistré<\/h1>/, name);
    assert.deepEqual(site.rows(), [], name);
  }

  const post = (some) => site.post({grille: JSON.stringify(some)});
  const {status, headers} = await post(response);
  assert.equal(status, 200, 'and takes what is one');
  assert.match(headers.get('content-security-policy'), /require-trusted-types-for 'script'; trusted-types lit-html$/);
  assert.doesNotMatch(headers.get('content-security-policy'), /unsafe|\*/);
  assert.equal((await post({...response, answers: {a1_1: 0}})).status, 422, 'other answers under its id');
  assert.equal((await post(response)).status, 200, 'the same again');
  assert.deepEqual(
    site.rows().map(({answers}) => answers),
    ['{"a1_1":3}'],
  );
  const download = await fetch(`${site.origin}/responses.sqlite`);
  assert.doesNotMatch(await download.text(), /^SQLite/, 'nobody downloads what is kept');
});

/** A folder with a copy of the page and of the library's files, served by PHP until the test ends. */
async function startPhp(t) {
  const folder = await mkdtemp(join(tmpdir(), 'coop-elements-'));
  await mkdir(join(folder, 'www'));
  await cp('stories/php/index.php', join(folder, 'www/index.php'));
  await cp('dist/cdn', join(folder, 'www/cdn'), {recursive: true});
  const server = spawn('php', ['-S', '127.0.0.1:0', '-t', join(folder, 'www')], {stdio: ['ignore', 'ignore', 'pipe']});
  t.after(async () => {
    server.kill();
    await rm(folder, {recursive: true, maxRetries: 5});
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const origin = await eventually(() => /\((http:\/\/127\.0\.0\.1:[1-9]\d*)\) started/.exec(log)[1]);
  const read = `echo json_encode((new PDO('sqlite:${folder}/responses.sqlite'))->query('SELECT * FROM responses ORDER BY id')->fetchAll(PDO::FETCH_ASSOC));`;
  return {
    origin,
    /** What is kept, read by another process than the page's. */
    rows: () => JSON.parse(execFileSync('php', ['-r', read], {encoding: 'utf8'})),
    /** A form; `%FF` in it is that byte, which is no character. */
    post: (fields) =>
      fetch(origin, {
        method: 'POST',
        headers: {'content-type': 'application/x-www-form-urlencoded'},
        body: new URLSearchParams(fields).toString().replace('%25FF', '%FF'),
      }),
  };
}
