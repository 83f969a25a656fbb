/** The preview: the tags that the settings after the `#` say, in a page of the colours that they say. */
import {composePreview} from './compose.js';
import {readSettings} from './settings.js';

// What is answered here is a try: leaving asks nothing, and no form leaves. Before the elements, so as to be heard first.
addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true});
addEventListener('submit', (event) => event.preventDefault());

await import('/cdn/coop-elements.js');

const root = document.documentElement;
let drawn = '';

addEventListener('hashchange', draw);
draw();

function draw() {
  const settings = readSettings(new URLSearchParams(location.hash.slice(1)));
  root.style.setProperty('--ground', settings.ground);
  root.style.setProperty('--ink', settings.ink);

  // A colour changes nothing of what was answered: what stands here is kept where its tags stay the same.
  const nodes = composePreview(settings);
  const tags = JSON.stringify(nodes, (key, value) => (key === 'style' ? undefined : value));
  const place = document.getElementById('place');
  if (tags === drawn) return nodes.forEach((node, i) => dress(place.children[i], node));
  drawn = tags;
  place.replaceChildren(...nodes.map(build));
}

function build(node) {
  if (typeof node === 'string') return node;
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value === true ? '' : value);
  element.append(...node.children.map(build));
  return dress(element, node);
}

/** By script: the policy of this site takes no `style` that is written. */
function dress(element, {style, children}) {
  for (const name of ['color-scheme', '--coop-accent', '--coop-on-accent'])
    element.style.setProperty(name, style[name] ?? '');
  children.forEach((child, i) => typeof child !== 'string' && dress(element.children[i], child));
  return element;
}
