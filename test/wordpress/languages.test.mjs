/** The words of the WordPress plugin: all that its sources say can be translated, and is, in French. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {catalogueOf, languages, texts} from '../../src/wordpress/languages.mjs';

describe('the words of the WordPress plugin', () => {
  it('are all in its template', () => {
    const template = readFileSync('src/wordpress/languages/coop-elements.pot', 'utf8');
    assert.equal(template.trim(), catalogueOf().trim(), 'run `node src/wordpress/languages.mjs`');
    assert.ok(texts().length > 80);
  });

  it('are all in French, with French typography', () => {
    const {translations} = languages().fr_FR;
    for (const {msgid, msgctxt = ''} of texts()) {
      const said = translations[msgctxt]?.[msgid]?.msgstr ?? [];
      assert.ok(said.length > 0 && said.every(Boolean), msgid);
      for (const text of said) {
        assert.doesNotMatch(text, /[  ][:;!?»]|« |[^\u202f][:;!?»](?!\/)(?:\s|$)|'/, text);
        assert.equal(text.includes('%d'), msgid.includes('%d'));
      }
    }
  });
});
