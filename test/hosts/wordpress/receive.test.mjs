/** What the plugin's public route takes, once each, and what it refuses: by real requests, in a real WordPress. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {createResponse} from '../../../dist/core/index.js';
import {dialogies} from '../../../dist/instruments/dialogies/index.js';
import {projet} from '../../../dist/instruments/projet/index.js';
import {malformed} from './malformed.mjs';
import {build, response, rowsIn, send, unpack} from './plugin.mjs';
import {startSite} from './site.mjs';

/** How many bodies that are none are sent. */
const BODIES = Number(process.env.BODIES ?? 500);

const folder = mkdtempSync(join(tmpdir(), 'coop-plugin-'));
let site;

before(async () => {
  const zip = join(folder, 'coop-elements.zip');
  build(zip);
  site = await startSite();
  unpack(site, zip);
  site.run(
    `define('WP_ADMIN', true); require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/plugin.php';
    wp_set_current_user(1); activate_plugin('coop-elements/coop-elements.php');`,
  );
});

after(async () => {
  await site?.stop();
  rmSync(folder, {recursive: true, force: true});
});

const set = (settings) =>
  site.run(`require 'wp-load.php'; update_option('coop_elements_settings', ${phpArray(settings)});`);
const phpArray = (given) => `[${Object.entries(given).map(([key, value]) => `'${key}' => ${JSON.stringify(value)}`)}]`;
const status = async (...given) => (await send(site, ...given)).status;

describe('the receiving route', () => {
  it('takes a response once, and gives the same receipt each time', async () => {
    const sent = response({a1_1: 4, a1_2: 'na'}, {comments: {a1_1: 'Une fête 🎉 d’« été »'}, project: {nom: 'Val'}});
    const first = await send(site, sent, {'idempotency-key': sent.id});
    assert.equal(first.status, 201);
    const {id, erase} = first.answer;
    assert.equal(id, sent.id);
    assert.equal(new URL(erase).origin, site.origin);
    const again = await send(site, sent);
    assert.deepEqual([again.status, again.answer], [200, first.answer]);
    const {answers, ...others} = sent;
    assert.equal(await status({answers, ...others}), 200, 'the order of keys says nothing');
    assert.equal(await status({...sent, answers: {a1_1: 3}}), 422);
    assert.deepEqual(JSON.parse(site.query(`SELECT body FROM wp_coop_responses WHERE id = '${id}'`)), sent);
    assert.equal(rowsIn(site), 1);
  });

  it('takes what every kind of question is answered with', async () => {
    const answer = (instrument, answers) => ({
      ...createResponse(instrument, 'fr', 'mutual'),
      ...{answers, completedAt: new Date().toISOString()},
    });
    const [principle] = dialogies.tree.flatMap((child) => child.children ?? [child]);
    assert.equal(await status(answer(dialogies, {[principle.id]: {a: 3, relation: 'competing'}})), 201);
    assert.equal(await status(answer(projet, {nom: 'Le Val', defis: ['emploi']})), 201);
    assert.equal(await status(answer(projet, {defis: ['emploi', 'emploi']})), 422);
  });

  it('erases what whoever sent it asks to erase, and does not take it again', async () => {
    const sent = response({a1_1: 1});
    const {answer} = await send(site, sent);
    const before = rowsIn(site);
    const at = (address) => fetch(address, {method: 'DELETE'}).then(({status: found}) => found);
    assert.equal(await at(answer.erase.replace(/.$/, (last) => (last === '0' ? '1' : '0'))), 404);
    assert.equal(rowsIn(site), before);
    assert.equal(await at(answer.erase), 204);
    assert.equal(rowsIn(site), before - 1);
    assert.equal(await at(answer.erase), 410);
    assert.equal(await status(sent), 410);
    assert.equal(site.query(`SELECT body FROM wp_coop_responses WHERE id = '${sent.id}'`), 'NULL');
  });

  it('answers pages of listed sites alone', async () => {
    const other = 'https://ailleurs.example';
    assert.equal(await status(response({a1_1: 1}), {origin: other}), 403);
    set({origins: other});
    const {status: taken, headers} = await send(site, response({a1_1: 1}), {origin: other});
    assert.equal(taken, 201);
    assert.equal(headers.get('access-control-allow-origin'), other);
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
    const preflight = await fetch(`${site.origin}/wp-json/coop-elements/v1/responses`, {
      method: 'OPTIONS',
      headers: {origin: other, 'access-control-request-method': 'POST'},
    });
    assert.match(preflight.headers.get('access-control-allow-methods'), /POST.*DELETE/);
    assert.match(preflight.headers.get('access-control-allow-headers'), /Content-Type.*Idempotency-Key/);
  });

  it('lets thirty phones behind one address pass, and keeps nothing of the address', async () => {
    set({});
    const phones = await Promise.all(Array.from({length: 30}, (_, i) => status(response({a1_1: i % 5}))));
    assert.deepEqual(phones, Array(30).fill(201));
    set({limit: 1});
    const {status: refused, headers, answer} = await send(site, response({a1_1: 1}));
    assert.equal(refused, 429);
    assert.equal(answer.code, 'too-many');
    assert.ok(Number(headers.get('retry-after')) > 0);
    assert.match(site.query('SELECT DISTINCT address FROM wp_coop_limits'), /^[0-9a-f]{64}$/);
    site.run(`require 'wp-load.php'; \\CoopElements\\key_of(intdiv(time(), 600) + 1);`);
    const columns = site.query(
      "SELECT GROUP_CONCAT(column_name) FROM information_schema.columns WHERE table_name = 'wp_coop_responses'",
    );
    assert.doesNotMatch(columns, /ip|agent|address|user/);
    set({limit: 0});
  });

  it(`refuses ${BODIES} bodies that are none, each kind by a code of its own, and stores nothing of them`, async () => {
    const before = rowsIn(site);
    const seen = new Map();
    for (let i = 0; i < BODIES; i += 1) {
      const {kind, code, body, headers} = malformed(i);
      const {status: refused, answer} = await send(site, body, headers);
      assert.ok(refused >= 400 && refused < 500, `${kind} (${i}): ${refused} ${JSON.stringify(answer)}`);
      assert.equal(answer.code, code, `${kind} (${i}): ${answer.message}`);
      seen.set(code, (seen.get(code) ?? 0) + 1);
    }
    assert.equal(rowsIn(site), before);
    assert.ok(seen.size >= 12, [...seen.keys()].join());
  });

  it('loses and doubles nothing where PHP is killed in the middle', async () => {
    const sent = Array.from({length: 40}, (_, i) => response({a1_1: i % 5}));
    const before = rowsIn(site);
    const receipts = new Set();
    for (let round = 0; receipts.size < sent.length; round += 1) {
      const left = sent.filter(({id}) => !receipts.has(id));
      const dies = round < 5 ? pause(20 + 60 * round).then(() => site.kill()) : undefined;
      const answers = await Promise.allSettled(left.map((one) => send(site, one)));
      for (const {value} of answers) if (value && value.status < 300) receipts.add(value.answer.id);
      await dies;
      if (dies) await site.start();
      assert.ok(round < 20, `${receipts.size} of ${sent.length}`);
    }
    assert.equal(rowsIn(site), before + sent.length);
    const kept = site.query('SELECT id FROM wp_coop_responses').split('\n');
    for (const {id} of sent) assert.ok(kept.includes(id));
  });
});
