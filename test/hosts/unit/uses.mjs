/** What a host's own unit tests do with our tags, in a page that is none: without layout, form-associated elements or observers. */
import {afterEach, expect, it} from 'vitest';
import 'coop-elements';

const TAGS = [
  'coop-grid',
  'coop-principles',
  'coop-project',
  'coop-radar',
  'coop-report',
  'coop-journey',
  'coop-assessment',
];

afterEach(() => document.body.replaceChildren());

async function mount(html) {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll(TAGS.join())) await element.updateComplete;
  return document.querySelector(TAGS.join());
}

const press = async (element, selector) => {
  element.shadowRoot.querySelector(selector).click();
  await element.updateComplete;
};

for (const tag of TAGS)
  it(`<${tag}> is mounted, drawn, moved and taken away`, async () => {
    const element = await mount(`<${tag}></${tag}>`);
    expect(element.shadowRoot.querySelector('.root').textContent.trim()).not.toBe('');
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  });

it('<coop-grid> is answered and finished, and tells of it', async () => {
  const grid = await mount('<coop-grid></coop-grid>');
  const heard = [];
  for (const type of ['coop-change', 'coop-submit'])
    document.addEventListener(type, ({detail}) => heard.push([type, detail.response.answers]));
  await press(grid, 'input[name="a1_1"][value="3"]');
  await press(grid, 'button[name=finish]');
  expect(heard).toEqual([
    ['coop-change', {a1_1: 3}],
    ['coop-submit', {a1_1: 3}],
  ]);
  expect(grid.response.completedAt).toBeTypeOf('string');
  expect(grid.result.total.answered).toBe(1);
});

it('<coop-grid required> knows what is missing', async () => {
  const grid = await mount('<form><coop-grid name="g" required></coop-grid></form>');
  expect(grid.checkValidity()).toBe(false);
  expect(grid.reportValidity()).toBe(false);
  expect(grid.validity).toMatchObject({valid: false, valueMissing: true});
  expect(grid.validationMessage).toContain('Il manque une réponse');
  expect(grid.willValidate).toBe(true);
  grid.required = false;
  await grid.updateComplete;
  expect(grid.validity.valid).toBe(true);
  expect(grid.form).toBe(document.querySelector('form'));
  grid.reset();
  expect(grid.value).toEqual({});
});

it('<coop-radar> and <coop-report> follow it', async () => {
  const grid = await mount(
    '<coop-grid id="g"></coop-grid><coop-radar for="g"></coop-radar><coop-report for="g"></coop-report>',
  );
  await press(grid, 'input[name="a1_1"][value="3"]');
  for (const tag of ['coop-radar', 'coop-report']) {
    const element = document.querySelector(tag);
    await element.updateComplete;
    expect(element.shadowRoot.textContent).toContain('Coopérer entre acteurs');
  }
  const radar = document.querySelector('coop-radar');
  radar.series = [{kind: 'target', scores: {a1: 75}}];
  await radar.updateComplete;
  expect(radar.shadowRoot.textContent).toContain('75');
});
