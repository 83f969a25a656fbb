import {css} from 'lit';

export default css`
  :host {
    --_accent: var(--coop-accent, #0b6b66);
    --_on-accent: var(--coop-on-accent, #fff);
    --_radius: var(--coop-radius, 0.5rem);
    --_quiet: color-mix(in srgb, currentColor 82%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_line: color-mix(in srgb, currentColor 22%, transparent);
    container-type: inline-size;
    display: block;
    inline-size: 100%;
    line-height: 1.5;
    max-inline-size: 52rem;
    min-inline-size: 0;
    scroll-margin-block-start: calc(var(--coop-sticky-top, 0px) + 1rem);
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--coop-accent, light-dark(#0b6b66, #74cdc4));
      --_on-accent: var(--coop-on-accent, light-dark(#fff, #06302d));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ol {
    display: grid;
    gap: 0.375rem;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    list-style: none;
  }
  nav {
    margin-block-end: 2rem;
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
    padding: 0.375rem 0;
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
  @container (width < 30rem) {
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

  button {
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 44px;
    overflow-wrap: anywhere;
    padding: 0.375em 1em;
    text-align: start;
  }
  button:hover {
    border-color: currentColor;
  }
  .main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .moves {
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 2.5rem;
    padding-block-start: 1.5rem;
  }
  .moves .main {
    margin-inline-start: auto;
  }
  :focus-visible {
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    .is-reached button {
      border-color: Highlight;
    }
  }
  /* On paper there is the report alone, where there is one. */
  @media print {
    nav,
    .moves {
      display: none;
    }
  }
`;
