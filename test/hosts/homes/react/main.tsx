import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {SelfTests} from './SelfTests';

const app = document.querySelector('#app');
if (app)
  createRoot(app).render(
    <StrictMode>
      <SelfTests />
    </StrictMode>,
  );
