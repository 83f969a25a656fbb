import {css} from 'lit';

export default css`
  :host {
    --_accent: var(--coop-accent, #0b6b66);
    --_on-accent: var(--coop-on-accent, #fff);
    --_radius: var(--coop-radius, 0.5rem);
    --_quiet: color-mix(in srgb, currentColor 82%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    display: block;
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
    max-inline-size: 52rem;
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
  ul {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.9em;
  }
  h3 {
    border-block-end: 3px solid var(--_accent);
    font-size: 1.35em;
    inline-size: fit-content;
    margin-block: 2.5rem 1rem;
    padding-block-end: 0.25rem;
  }
  h4 {
    font-size: 1.125em;
  }
  h5 {
    color: var(--_quiet);
    font-size: 0.875em;
    margin-block: 1rem 0.25rem;
  }
  .eyebrow,
  small {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  td small {
    display: block;
  }
  .lead {
    font-size: 1.125em;
    margin-block-end: 0.5rem;
    max-inline-size: 60ch;
  }
  coop-radar {
    margin-block-start: 1.5rem;
  }
  /* The report has a title of its own, and a heading above. */
  coop-radar::part(title) {
    display: none;
  }

  dl div {
    border-block-end: 1px solid var(--_line);
    display: grid;
    gap: 0 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    padding-block: 0.5rem;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    white-space: pre-line;
  }

  .strengths li {
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    padding-block: 0.5rem;
  }
  .direction {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-start: 1rem;
    padding: 1.25rem clamp(1rem, 4%, 1.5rem);
  }
  .question {
    font-size: 1.125em;
    max-inline-size: 60ch;
  }
  .steps li,
  .resources li {
    padding-block: 0.25rem;
  }
  /* A box to tick with a pen. */
  .steps li {
    display: flex;
    gap: 0.75em;
  }
  .steps li::before {
    block-size: 1.1em;
    border: 2px solid var(--_edge);
    border-radius: 0.2em;
    content: '';
    flex: none;
    inline-size: 1.1em;
    margin-block-start: 0.2em;
  }
  a {
    color: var(--_accent);
    font-weight: 650;
  }
  .resources :is(a, b) {
    display: block;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    color: var(--_quiet);
    text-align: start;
  }
  tr {
    border-block-end: 1px solid var(--_line);
  }
  th,
  td {
    font-weight: inherit;
    /* Columns are as wide as their words. */
    overflow-wrap: break-word;
    padding-block: 0.5rem;
    padding-inline-end: 1rem;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .depth-0 > th,
  .depth-1 > th {
    font-weight: 650;
  }
  .depth-0 {
    border-block-start: 2px solid var(--_edge);
  }
  .depth-2 > th {
    padding-inline-start: 1rem;
  }
  .depth-3 > th {
    padding-inline-start: 2rem;
  }
  details {
    font-size: 0.875em;
    font-weight: normal;
  }
  summary {
    align-items: center;
    color: var(--_quiet);
    cursor: pointer;
    display: inline-flex;
    min-block-size: 28px;
    text-decoration: underline;
  }
  footer {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 2rem;
  }
  button {
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 44px;
    padding: 0.375em 1em;
  }
  button:hover {
    border-color: currentColor;
  }
  .main {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  :focus-visible {
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  @media print {
    :host {
      font-size: 10.5pt;
      max-inline-size: none;
    }
    .tools,
    details {
      display: none;
    }
    /* The report has a table of its own, with every score. */
    coop-radar::part(table) {
      display: none;
    }
    h3,
    h4,
    h5,
    thead {
      break-after: avoid;
    }
    tr,
    .direction li,
    .question,
    dl div,
    .strengths li,
    coop-radar {
      break-inside: avoid;
    }
    h3 {
      border-color: currentColor;
      margin-block-start: 1.5rem;
    }
    tr:last-child {
      break-before: avoid;
    }
    a::after {
      content: ' ' attr(href);
      font-weight: normal;
    }
  }
`;
