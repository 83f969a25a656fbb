/** The plugin's zip, and what speaks to it. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {createResponse} from '../../../dist/core/index.js';
import {ptce} from '../../../dist/instruments/ptce/index.js';

const ROOT = join(import.meta.dirname, '../../..');

export function build(out, ...more) {
  execFileSync('node', ['src/wordpress/build.mjs', `--out=${out}`, ...more], {cwd: ROOT, stdio: 'pipe'});
}

/** Puts the plugin's files where WordPress has them, past its pages. */
export function unpack({root}, zip) {
  const plugins = join(root, 'wp-content/plugins');
  rmSync(join(plugins, 'coop-elements'), {recursive: true, force: true});
  for (const [name, data] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(plugins, name)), {recursive: true});
    writeFileSync(join(plugins, name), data);
  }
}

/** A finished response. */
export function response(answers, more = {}) {
  return {...createResponse(ptce, 'fr', 'self'), answers, completedAt: new Date().toISOString(), ...more};
}

/** Sends it as an element does. @param body What is sent, as it is where it is a text. */
export async function send({origin}, body, headers = {}) {
  const answer = await fetch(`${origin}/wp-json/coop-elements/v1/responses?page=1`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return {status: answer.status, headers: answer.headers, answer: text && JSON.parse(text)};
}

/** How many responses are kept. */
export function rowsIn(site) {
  return Number(site.query('SELECT COUNT(*) FROM wp_coop_responses WHERE body IS NOT NULL'));
}
