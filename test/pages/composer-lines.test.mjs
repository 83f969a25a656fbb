/** What the composer writes, as it is pasted: in bare pages, for the plugin's table, for a parser. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {itemsOf} from '../../dist/core/tree.js';
import {contrast, readableOn} from '../../stories/partner/composer/colours.js';
import {elementsOf} from '../../stories/partner/composer/compose.js';
import {TARGETS, writeLines} from '../../stories/partner/composer/lines.js';
import {ELEMENTS, PARTS, readSettings, writeSettings} from '../../stories/partner/composer/settings.js';
import {bare, startBareSite} from './bare-site.mjs';
import {eventually, inEachBrowser, newPage} from './support.mjs';

const read = (chosen) => readSettings(new URLSearchParams(chosen));

/** Every element with every place that answers may go, every questionnaire that it can ask, and what else it takes. */
const ALL = Object.entries(ELEMENTS).flatMap(([element, {asks, answers, takes}]) => [
  ...answers.map((place) => read({element, answers: place})),
  ...asks.slice(1).map((questionnaire) => read({element, questionnaire, answers: 'nothing'})),
  ...(takes.includes('layout') ? [read({element, layout: 'steps', accent: '#e0a9cb', ground: '#1d181f'})] : []),
  ...(takes.includes('parts') ? [read({element, parts: 'result'})] : []),
  ...(takes.includes('join') ? [read({element, join: '/"{[a]}?b=<c>&d'})] : []),
]);
const named = ({element, answers, questionnaire = '', ...rest}) =>
  [element, answers, questionnaire, rest.layout === 'steps' ? 'steps, dark' : '', rest.parts?.join(' ')].join(' ');

describe('what is chosen', () => {
  it('comes back from an address as it went', () => {
    for (const settings of ALL) assert.deepEqual(read(writeSettings(settings)), settings, named(settings));
  });

  it('is as usual where an address says anything else', () => {
    const usual = read('');
    assert.deepEqual(usual, read('element=script&questionnaire=x&answers=y&layout=z&accent=red&ground=url(x)'));
    assert.deepEqual(usual.parts, PARTS);
    assert.deepEqual(read('parts=next&parts=x').parts, ['form', 'next']);
    assert.equal(read('element=journey&answers=form').answers, 'device', 'a journey is not sent');
    assert.equal(read('element=principles&questionnaire=ptce').questionnaire, 'dialogies');
  });

  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: black on white is 21; #767676 is the lightest grey of 4.5.
  it('tells two colours apart as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.ok(contrast('#767676', '#ffffff') >= 4.5 && contrast('#777777', '#ffffff') < 4.5);
    assert.deepEqual(['#0b6b66', '#e0a9cb', '#ffff00'].map(readableOn), ['#ffffff', '#000000', '#000000']);
  });
});

describe('lines for WordPress', async () => {
  const {attributes, elements} = JSON.parse(await readFile('src/wordpress/elements.json', 'utf8'));

  for (const settings of ALL)
    it(named(settings), async () => {
      const {text} = writeLines(settings, 'wordpress');
      const [, name, written] = /^\[coop_([a-z]+)((?: [a-z_]+="[^"<>[\]]*")*)\]$/.exec(text) ?? [];
      assert.ok(name in elements, text);
      const given = [...written.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
      for (const [key, value] of given) {
        assert.ok(elements[name].uses.includes(key), `${name} takes no ${key}`);
        const {type, enum: values} = attributes[key];
        if (type === 'boolean') assert.ok(['oui', 'non'].includes(value), text);
        if (values) assert.ok(values.includes(value), text);
      }
      const says = Object.fromEntries(given);
      assert.equal(says.store, ['form', 'endpoint'].includes(settings.answers) ? 'oui' : undefined);
      assert.equal(says.autosave, settings.answers === 'nothing' ? 'non' : undefined);
      if (!says.questionnaire) return;
      assert.equal(says.questionnaire, settings.questionnaire);
      const module = await import(`../../dist/instruments/${says.questionnaire}/index.js`);
      const [item] = itemsOf(module[says.questionnaire].tree);
      assert.ok(elements[name].asks.includes(item.type), text);
    });
});

describe('lines for React', () => {
  // Vue's, Svelte's and these are checked by their own checkers in `npm run test:hosts`.
  it('are TypeScript', () => {
    for (const settings of ALL) {
      const {text} = writeLines(settings, 'react');
      const {diagnostics} = ts.transpileModule(text, {
        fileName: 'Autodiagnostic.tsx',
        compilerOptions: {jsx: ts.JsxEmit.ReactJSX},
        reportDiagnostics: true,
      });
      assert.deepEqual(
        diagnostics.map(({messageText}) => messageText),
        [],
        text,
      );
    }
  });
});

describe('lines for a framework', () => {
  it('bring each element that they hold, and say the same of it in each', () => {
    for (const settings of ALL)
      for (const target of Object.keys(TARGETS).slice(2)) {
        const {text, notes} = writeLines(settings, target);
        const brought = [...text.matchAll(/'coop-elements\/elements\/coop-(\w+)\.js'/g)].map(([, name]) => name);
        const held = [...text.matchAll(/<coop-(\w+)/g)].map(([, name]) => name);
        assert.deepEqual(brought, held, text);
        assert.deepEqual(held, elementsOf(settings), text);
        assert.match(text, new RegExp(`'coop-elements/${target}'`));
        assert.ok(notes.length > 0);
      }
  });
});

inEachBrowser('lines of HTML', (browser) => {
  for (const [element, {asks}] of Object.entries(ELEMENTS))
    it(`draw the ${element} in a bare page`, async (t) => {
      const mine = ALL.filter((settings) => settings.element === element);
      const files = Object.fromEntries(
        mine.map((settings, i) => [`/${i}`, bare(writeLines(settings, 'html').text.replaceAll('/reponses', '/merci'))]),
      );
      const {origin} = await startBareSite(t, files);
      const {page, problems} = await newPage(t, browser);
      for (const [i, settings] of mine.entries()) {
        await page.goto(`${origin}/${i}`);
        for (const name of elementsOf(settings)) await drawn(page.locator(`coop-${name}`));
        const [asking] = elementsOf(settings);
        await eventually(async () => {
          const found = await page.locator(`coop-${asking}`).evaluate(seen);
          const {answers, join = '', layout = 'auto', parts, questionnaire} = settings;
          if (asks.length > 0) assert.equal(found.asked, questionnaire, named(settings));
          if (parts) assert.equal(found.parts, parts.join(' '));
          assert.equal(found.join, join);
          if (found.layout) assert.equal(found.layout, layout);
          assert.equal(found.autosave, ['device', 'endpoint'].includes(answers) ? '' : null, named(settings));
          assert.equal(found.endpoint, answers === 'endpoint' ? '/merci' : '');
          assert.equal(found.form, answers === 'form' ? 'post reponse' : '');
        });
      }
      assert.deepEqual(problems, []);
    });
});

/** A heading; of a report, before anything is answered, what it waits for. */
function drawn(element) {
  const waits = element.getByText('Le rapport s’écrira au fil des réponses.');
  return element.getByRole('heading').or(waits).filter({visible: true}).first().waitFor();
}

/** What an element makes of its tag. */
function seen(element) {
  const {questionnaire, instrument, autosave, endpoint = '', join = '', layout, parts, form, name} = element;
  return {
    asked: questionnaire?.id ?? instrument,
    form: form ? `${form.method} ${name}` : '',
    ...{autosave, endpoint, join, layout, parts},
  };
}
