import {css} from 'lit';

/** An element that is projected. `--_projected` is the size of its text. */
export default css`
  :host(:fullscreen) {
    background: var(--_surface);
    color: var(--_on-surface);
    overflow: auto;
    padding: 3vmin 6vmin;
  }
  :host(:fullscreen) .root {
    font-size: var(--_projected);
    margin-inline: auto;
    max-inline-size: 60em;
  }
`;
