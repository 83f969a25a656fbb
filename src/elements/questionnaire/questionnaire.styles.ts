import {css} from 'lit';

/** What every form element looks like, around its own fields. */
export default css`
  :host {
    --_accent: var(--coop-accent, #0b6b66);
    --_on-accent: var(--coop-on-accent, #fff);
    --_surface: var(--coop-surface, Canvas);
    --_gap: var(--coop-gap, 1rem);
    --_radius: var(--coop-radius, 0.5rem);
    --_top: var(--coop-sticky-top, 0px);
    --_quiet: color-mix(in srgb, currentColor 82%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    accent-color: var(--_accent);
    box-sizing: border-box;
    /* What a parent that shrinks to its content gives it: a size container has no width of its own. */
    contain-intrinsic-inline-size: min(46rem, 80vw);
    container-type: inline-size;
    display: block;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    line-height: 1.5;
    max-inline-size: 46rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  :host([hidden]) {
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
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  [hidden] {
    display: none;
  }
  ol,
  ul {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.6em;
  }
  h3 {
    font-size: 1.35em;
    inline-size: fit-content;
  }
  h4 {
    margin-block: 1.5em 0.5em;
  }
  small,
  .help,
  .progress p {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .unseen {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  :focus-visible {
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  h3,
  input,
  button,
  summary,
  textarea {
    scroll-margin-block: calc(var(--_top) + 8rem) 2rem;
  }

  button,
  textarea {
    color: inherit;
    font: inherit;
  }
  button {
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    min-block-size: 44px;
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
    font-weight: 600;
  }
  .quiet,
  summary {
    border: 0;
    color: var(--_accent);
    font-size: 0.9375em;
    margin-inline-end: 1rem;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quiet:hover,
  summary:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.625em;
  }

  .intro {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.5em;
  }
  .about p,
  p.comment {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 1em;
    white-space: pre-line;
  }
  .progress {
    align-items: center;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    color: var(--coop-on-surface, CanvasText);
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
    inset-block-start: var(--_top);
    margin-block-end: 1rem;
    min-block-size: 3.25rem;
    position: sticky;
    z-index: 1;
  }
  .progress .bar {
    grid-column: 1 / -1;
  }
  .progress .quiet {
    margin: 0;
  }
  .section {
    padding-block: 1.5rem 2rem;
  }
  .section:not(:first-child) {
    border-block-start: 1px solid var(--_line);
  }

  .item {
    /* An answer paints its own item anew, and leaves its neighbours as they were painted. */
    isolation: isolate;
    padding-block: var(--_gap);
  }
  .all:disabled {
    opacity: 0.6;
  }
  .missing {
    color: var(--_accent);
    font-weight: 600;
  }
  .is-missing {
    border-inline-start: 3px solid var(--_accent);
    margin-inline-start: -0.75rem;
    padding-inline-start: calc(0.75rem - 3px);
  }

  .comment {
    display: grid;
    gap: 0.25em;
    margin-block: 0.5em;
  }
  textarea {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    inline-size: 100%;
    padding: 0.5em 0.75em;
    resize: vertical;
  }
  .bar {
    background: var(--_line);
    block-size: 6px;
    border-radius: 3px;
    inline-size: 100%;
  }
  svg {
    display: block;
  }
  :dir(rtl) > svg {
    scale: -1 1;
  }
  rect {
    fill: var(--_accent);
  }
  .answers > div {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.5em;
  }
  .moves,
  .notice,
  .failure,
  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
  }
  .moves {
    margin-block: 1.25rem;
  }
  .moves .main {
    margin-inline-start: auto;
  }
  .outcome {
    font-weight: 600;
  }
  .notice,
  .failure {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.75rem 1rem;
  }
  .tools {
    border-block-start: 1px solid var(--_line);
    gap: 0;
    margin-block-start: 1.5rem;
    padding-block-start: 0.5rem;
  }
  dialog {
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: var(--coop-on-surface, CanvasText);
    inline-size: 26rem;
    margin: auto;
    padding: 1em;
  }

  @media (prefers-reduced-motion: no-preference) {
    rect {
      transition: width 200ms;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    rect {
      fill: Highlight;
    }
  }

  @media print {
    .progress,
    nav,
    .tools,
    .moves,
    .notice,
    .quiet,
    dialog {
      display: none;
    }
    .section[hidden] {
      display: block;
    }
    .item {
      break-inside: avoid;
    }
    h3 {
      break-after: avoid;
    }
    * {
      print-color-adjust: exact;
    }
  }
`;
