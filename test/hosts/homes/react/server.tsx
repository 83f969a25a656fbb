/** Writes what a server would send of `hydrated.html`, once Vite has built both. */
import {readFileSync, writeFileSync} from 'node:fs';
import {StrictMode} from 'react';
import {renderToString} from 'react-dom/server';
import {SelfTests} from './SelfTests';

const page = new URL('../hydrated.html', import.meta.url);
const html = renderToString(
  <StrictMode>
    <SelfTests />
  </StrictMode>,
);
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', html));
