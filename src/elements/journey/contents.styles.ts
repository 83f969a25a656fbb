import {css} from 'lit';

/** The nine times as a list. */
export default css`
  /* On a phone: nine numbers in a row. */
  nav ol {
    display: grid;
    gap: 0.25em;
    grid-template-columns: repeat(9, minmax(0, 1fr));
  }
  nav button {
    border: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    justify-items: center;
    padding: 0.375em 0;
    position: relative;
    row-gap: 0.25em;
  }
  nav button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .name {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .number {
    align-content: center;
    aspect-ratio: 1;
    border-radius: 50%;
    inline-size: 2em;
    max-inline-size: 100%;
    text-align: center;
  }
  [aria-current] .number {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .written {
    background: var(--_accent);
    block-size: 0.375em;
    border-radius: 50%;
    inline-size: 0.375em;
  }
  .running {
    display: none;
    font-size: 0.8125em;
  }
  nav .all {
    color: var(--_accent);
    display: block;
    font-size: 0.9375em;
    text-align: center;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .all[aria-current] {
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }

  @container (min-width: 48em) {
    nav {
      align-self: start;
      inset-block-start: 1em;
      position: sticky;
    }
    nav ol {
      gap: 0;
      grid-template-columns: minmax(0, 1fr);
    }
    li button {
      align-items: center;
      column-gap: 0.625em;
      grid-template-columns: 2em minmax(0, 1fr) auto auto;
      justify-items: start;
      line-height: 1.3;
    }
    .name {
      clip-path: none;
      inline-size: auto;
      position: static;
      white-space: normal;
    }
    .running {
      display: block;
    }
    [aria-current] .name {
      font-weight: 650;
    }
    .all {
      border-block-start: 1px solid var(--_line);
      border-radius: 0;
      margin-block-start: 0.5em;
      padding-block-start: 0.75em;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .written {
      background: CanvasText;
      forced-color-adjust: none;
    }
    [aria-current] .number {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
