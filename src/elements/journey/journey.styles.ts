import {css} from 'lit';

export default css`
  :host {
    --_accent: var(--coop-accent, #0b6b66);
    --_on-accent: var(--coop-on-accent, #fff);
    --_radius: var(--coop-radius, 0.5rem);
    --_quiet: color-mix(in srgb, currentColor 82%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    accent-color: var(--_accent);
    box-sizing: border-box;
    /* What a parent that shrinks to its content gives it: a size container has no width of its own. */
    contain-intrinsic-inline-size: min(64rem, 80vw);
    container-type: inline-size;
    display: block;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    line-height: 1.5;
    max-inline-size: 64rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
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
  [hidden],
  .print {
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
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.125em;
  }
  h3 {
    font-size: 2em;
    inline-size: fit-content;
    letter-spacing: -0.01em;
  }
  small,
  .where,
  .none,
  footer {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .unseen {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  :focus-visible {
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  h3,
  button,
  input,
  textarea {
    scroll-margin-block: 4rem 2rem;
  }

  button,
  input,
  textarea {
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    min-block-size: 44px;
    padding: 0.375em 1em;
    text-align: start;
  }
  button {
    cursor: pointer;
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
  .quiet {
    border: 0;
    color: var(--_accent);
    font-size: 0.9375em;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    padding: 0.75em 1em;
    resize: vertical;
  }

  .root,
  .times,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .layout {
    display: grid;
    gap: 1.5rem 3rem;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 1.5rem;
  }
  section {
    gap: 1.25rem;
  }
  section[hidden] {
    display: none;
  }
  header,
  .notice,
  .fields,
  .buttons,
  .moves,
  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  header {
    border-block-end: 1px solid var(--_line);
    justify-content: space-between;
    padding-block-end: 0.25rem;
  }
  header h2 {
    padding-block: 0.5rem;
  }
  .notice {
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    gap: 0.75rem 1rem;
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
  }
  .notice p {
    flex: 1 1 20em;
  }

  /* On a phone, and in full screen: nine numbers in a row. */
  nav ol {
    display: grid;
    gap: 0.25rem;
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

  .where {
    color: var(--_accent);
    font-weight: 600;
    margin-block-end: -0.75rem;
  }
  .lead {
    font-size: 1.25em;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  section ul {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  section li {
    text-wrap: pretty;
  }
  ul li {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    border-radius: var(--_radius);
    font-size: 1.125em;
    padding: 1rem 1.25rem;
  }
  .timer {
    align-items: center;
    border-block: 1px solid var(--_line);
    display: grid;
    gap: 0.25rem 1.5rem;
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 0.75rem;
  }
  .clock {
    font-size: 2em;
    line-height: 1.2;
    min-inline-size: 2.75em;
    opacity: 0.82;
  }
  .is-started .clock {
    opacity: 1;
  }
  .timer .buttons {
    grid-column: 1 / -1;
  }
  .bar {
    background: var(--_line);
    block-size: 6px;
    border-radius: 3px;
    display: block;
    inline-size: 100%;
    margin-block: 0.25rem;
  }
  :dir(rtl) > .bar {
    scale: -1 1;
  }
  rect {
    fill: var(--_line);
  }
  .is-started rect {
    fill: var(--_accent);
  }
  .note {
    display: grid;
    gap: 0.375rem;
  }
  label {
    font-weight: 600;
  }
  .next {
    display: grid;
    gap: 0.75rem;
  }
  .next small {
    display: block;
  }
  .moves {
    gap: 0.75rem 1rem;
    margin-block-start: 0.75rem;
  }
  .moves .main {
    margin-inline-start: auto;
  }

  .notes ol {
    display: grid;
  }
  .notes li {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.75rem;
  }
  .notes .quiet {
    align-self: start;
    grid-area: 1 / 2;
    margin-block-start: -0.625rem;
  }
  .text {
    white-space: pre-wrap;
  }
  .notes .text,
  .notes .none {
    grid-column: 1 / -1;
  }
  footer {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75rem;
  }
  .tools {
    gap: 0 1.5rem;
  }

  @container (min-width: 48rem) {
    .timer {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .timer .buttons {
      grid-column: auto;
    }
    .list {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
    .list nav {
      align-self: start;
      inset-block-start: 1rem;
      position: sticky;
    }
    .list ol {
      gap: 0;
      grid-template-columns: minmax(0, 1fr);
    }
    .list li button {
      align-items: center;
      column-gap: 0.625rem;
      grid-template-columns: 2em minmax(0, 1fr) auto auto;
      justify-items: start;
      line-height: 1.3;
    }
    .list .name {
      clip-path: none;
      inline-size: auto;
      position: static;
      white-space: normal;
    }
    .list .running {
      display: block;
    }
    [aria-current] .name {
      font-weight: 650;
    }
    .list .all {
      border-block-start: 1px solid var(--_line);
      border-radius: 0;
      margin-block-start: 0.5rem;
      padding-block-start: 0.75rem;
      text-align: start;
    }
    section {
      gap: 1.5rem;
    }
    h3 {
      font-size: 2.5em;
    }
    .lead {
      font-size: 1.375em;
    }
    ul li {
      font-size: 1.25em;
    }
  }

  @media (forced-colors: active) {
    .bar,
    ul li {
      border: 1px solid CanvasText;
    }
    .is-started rect,
    .written {
      fill: Highlight;
      forced-color-adjust: none;
      background: CanvasText;
    }
    [aria-current] .number {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
