import {css} from 'lit';

export default css`
  :host {
    --_width: 52em;
    container-type: inline-size;
    inline-size: 100%;
    scroll-margin-block-start: calc(var(--_top) + 1em);
  }

  ol {
    display: grid;
    gap: 0.375em;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
  }
  nav {
    margin-block-end: 0.75em;
  }
  nav p {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  li button {
    background: none;
    border: 0;
    border-block-start: 4px solid var(--_line);
    border-radius: 0;
    inline-size: 100%;
    padding: 0.375em 0;
  }
  .is-reached button {
    border-color: var(--_accent);
  }
  [aria-current='step'] {
    font-weight: 650;
  }
  nav b {
    display: none;
  }
  /* Where names do not fit under their lines, the current one stands above. */
  @container (width < 30em) {
    nav b {
      display: inline;
    }
    li span {
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }
  }
  [role='group']:focus {
    outline: none;
  }

  .moves {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
  }
  @media (forced-colors: active) {
    .is-reached button {
      border-color: Highlight;
    }
  }
`;
