import {css} from 'lit';

/** An element that is projected. `--_projected` is the size of its text. */
export default css`
  :host(:fullscreen) {
    background: var(--_surface);
    color: var(--_on-surface);
    border: 0 !important;
    border-radius: 0 !important;
    overflow: auto;
    /* What a page puts around it there takes room from the words. */
    padding: 3vmin 6vmin !important;
  }
  :host(:fullscreen) .root {
    font-size: var(--_projected);
    margin-inline: auto;
    max-inline-size: 60em;
  }
`;
