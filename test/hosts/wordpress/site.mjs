/** A real WordPress of one's own: Debian's files in a folder of their own, a MariaDB beside, PHP's own server in front. */
import {spawn, spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

const FILES = '/usr/share/wordpress';
const PASSWORD = 'un-mot-de-passe';
/** How long a server may take to come, in ms. */
const PATIENCE = 60_000;

/** What is missing here of what Debian has, `''` where nothing is. */
export function missing() {
  const commands = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'].filter(
    (name) => spawnSync('which', [name]).status !== 0,
  );
  return [...commands, ...(existsSync(FILES) ? [] : ['wordpress'])].join(', ');
}

/** Starts one, in French, with an administrator, an editor and an author. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'coop-wordpress-'));
  const root = join(folder, 'site');
  // Themes and languages are links to other places.
  cpSync(FILES, root, {recursive: true, dereference: true});
  const database = await startDatabase(folder);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(join(root, 'wp-config.php'), configuration(database.socket, origin));
  writeFileSync(join(folder, 'router.php'), ROUTER);
  mkdirSync(join(root, 'wp-content/upgrade'), {recursive: true});
  const site = {
    origin,
    root,
    password: PASSWORD,
    query: (sql) => database.query(sql),
    run: (code) => runPhp(root, code),
    server: undefined,
    async start() {
      site.server = spawn(
        'php',
        ['-d', 'variables_order=EGPCS', '-S', `127.0.0.1:${port}`, '-t', root, join(folder, 'router.php')],
        {
          stdio: 'ignore',
          env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
          detached: true,
        },
      );
      await comes(() => fetch(`${origin}/wp-login.php`));
    },
    /** As a machine dies: in the middle of whatever it does. */
    kill() {
      try {
        process.kill(-site.server.pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    },
    async stop() {
      site.kill();
      await database.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  site.run(INSTALL);
  await site.start();
  return site;
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  run('mariadb-install-db', [
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const server = spawn(
    'mariadbd',
    [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/database.pid`, ...user],
    {stdio: 'ignore'},
  );
  const query = (sql) =>
    run(
      'mariadb',
      [
        `--socket=${socket}`,
        '-u',
        'root',
        '--default-character-set=utf8mb4',
        '--batch',
        '--raw',
        '--skip-column-names',
        'wp',
      ],
      sql,
    ).trim();
  await comes(() =>
    run('mariadb', [
      `--socket=${socket}`,
      '-u',
      'root',
      '-e',
      'CREATE DATABASE IF NOT EXISTS wp CHARACTER SET utf8mb4',
    ]),
  );
  return {
    socket,
    query,
    async stop() {
      server.kill('SIGKILL');
      await new Promise((resolve) => server.once('exit', resolve));
    },
  };
}

function run(command, args, input) {
  const {stdout, stderr, status, error} = spawnSync(command, args, {input, encoding: 'utf8'});
  if (error || status !== 0) throw new Error(`${command}: ${error ?? stderr}`);
  return stdout;
}

/** What WordPress itself says, as nobody in particular. */
function runPhp(root, code) {
  return run(
    'php',
    ['-d', 'display_errors=stderr'],
    `<?php $_SERVER['HTTP_HOST'] = '127.0.0.1'; chdir('${root}'); ${code}`,
  );
}

async function comes(isHere) {
  for (const until = Date.now() + PATIENCE; ;) {
    try {
      return await isHere();
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(200);
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

function configuration(socket, origin) {
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    ...{DB_NAME: 'wp', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}`, DB_CHARSET: 'utf8mb4'},
    ...{WP_HOME: origin, WP_SITEURL: origin, FS_METHOD: 'direct'},
    ...Object.fromEntries(keys.map((key) => [key, randomBytes(24).toString('hex')])),
  };
  const flags = ['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED', 'WP_DEBUG', 'WP_DEBUG_LOG'];
  return `<?php
${Object.entries(constants)
  .map(([name, value]) => `define('${name}', '${value}');`)
  .join('\n')}
${flags.map((name) => `define('${name}', true);`).join('\n')}
define('WP_DEBUG_DISPLAY', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;
}

/** Addresses in words, as most sites have them. */
const ROUTER = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_dir($file) && is_file("$file/index.php") && substr($path, -1) !== '/') { header("Location: $path/"); return; }
if ($path !== '/' && (is_file($file) || is_file("$file/index.php"))) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

const INSTALL = `
define('WP_INSTALLING', true);
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Les Ateliers du Val', 'admin', 'admin@example.org', true, '', '${PASSWORD}', 'fr_FR');
foreach (['editor', 'author'] as $role)
  wp_insert_user(['user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.org", 'role' => $role]);
update_option('permalink_structure', '/%postname%/');
switch_theme('twentytwentyone');
flush_rewrite_rules();
`;
