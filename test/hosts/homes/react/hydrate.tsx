import {StrictMode} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {SelfTests} from './SelfTests';

const app = document.querySelector('#app');
if (app)
  hydrateRoot(
    app,
    <StrictMode>
      <SelfTests />
    </StrictMode>,
  );
