import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};

// Controls and the tables of properties, events, parts and tokens are read from the elements' own documentation.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}},
};

export default preview;
