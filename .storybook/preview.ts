import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {InputType} from 'storybook/internal/types';
import manifest from '../custom-elements.json' with {type: 'json'};

// Controls and the tables of properties, events, parts and tokens are read from the elements' own documentation.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    docs: {source: {excludeDecorators: true}},
  },
  argTypesEnhancers: [({argTypes}) => Object.fromEntries(Object.entries(argTypes).map(onlyAttributesAreControls))],
  // Storybook's own page is in English; ours are French where a story does not say otherwise.
  decorators: [(story) => html`<div lang="fr">${story()}</div>`],
};

export default preview;

/** What markup can set is what one tries out; the rest is there to read. */
function onlyAttributesAreControls([name, type]: [string, InputType]): [string, InputType] {
  return [name, type.table?.category === 'attributes' ? type : {...type, control: false}];
}
