import {css} from 'lit';

export default css`
  :host {
    --_width: 52em;
  }

  .group {
    container-type: inline-size;
  }
  h2 {
    font-size: 1.9em;
  }
  h3 {
    border-block-end: 3px solid var(--_accent);
    font-size: 1.35em;
    inline-size: fit-content;
    margin-block: 1.85em 0.75em;
    padding-block-end: 0.2em;
  }
  h4 {
    font-size: 1.125em;
  }
  h5 {
    color: var(--_quiet);
    font-size: 0.875em;
    margin-block: 1.15em 0.3em;
  }
  td small {
    display: block;
  }
  .lead {
    font-size: 1.125em;
    margin-block-end: 0.5em;
    max-inline-size: 60ch;
  }
  coop-radar {
    margin-block-start: 1.5em;
  }
  /* The report has a title of its own, and a heading above. */
  coop-radar::part(title) {
    display: none;
  }

  dl div {
    border-block-end: 1px solid var(--_line);
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    padding-block: 0.5em;
  }
  dt {
    color: var(--_quiet);
  }
  dd,
  .text {
    white-space: pre-line;
  }
  .private {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 650;
    inline-size: fit-content;
    margin-block-end: 0.75em;
    padding: 0.125em 0.625em;
  }
  [part='project'] h4 {
    color: var(--_quiet);
    font-size: 0.875em;
    margin-block: 1em 0.125em;
  }
  [part='answers'] h4,
  [part='dialogies'] h4,
  [part='pairs'] h4 {
    margin-block: 1.25em 0.25em;
  }

  .dialogies {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    margin-block: 0.75em 1.5em;
  }
  .dialogies b,
  .dialogies .space {
    display: block;
  }
  .dialogies .space {
    color: var(--_quiet);
    text-align: center;
  }
  .dialogies li {
    max-inline-size: 19em;
  }
  .shores {
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: 1fr 1fr;
  }
  .small-ribbon {
    grid-column: 1 / -1;
  }
  .shores :last-child {
    text-align: end;
  }
  .shores .between {
    fill: var(--coop-logic-between, #b5a9d3);
  }
  .shores .a {
    fill: var(--coop-logic-a, #0e8c8c);
  }
  .shores .b {
    fill: var(--coop-logic-b, #c8741a);
  }
  :dir(rtl) > .small-ribbon {
    scale: -1 1;
  }

  .strengths li {
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.5em;
  }
  .direction {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-start: 1em;
    padding: 1.25em clamp(1em, 4%, 1.5em);
  }
  .question {
    font-size: 1.125em;
    max-inline-size: 60ch;
  }
  .supports {
    display: grid;
    gap: 1.5em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    margin-block-start: 1em;
  }
  .offers {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .steps li,
  .resources li {
    padding-block: 0.25em;
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
    padding-block: 0.5em;
    padding-inline-end: 1em;
    text-align: start;
    vertical-align: top;
  }
  /* Names are a host's: however long a word, it has to break somewhere. */
  tbody th,
  td details {
    overflow-wrap: anywhere;
  }
  tbody th {
    min-inline-size: 8em;
  }
  /* Three columns of words, on a phone as well. */
  [part='moves'] table {
    font-size: 0.9375em;
  }
  [part='moves'] :is(th, td) {
    min-inline-size: 4em;
    padding-inline-end: 0.5em;
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
    padding-inline-start: 1em;
  }
  .depth-3 > th {
    padding-inline-start: 2em;
  }
  details {
    font-size: 0.875em;
    font-weight: normal;
  }
  summary {
    align-items: center;
    color: var(--_quiet);
    display: inline-flex;
    font-size: 1em;
    min-block-size: 28px;
    padding-block: 0;
  }
  footer {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .tools {
    margin-block-start: 2em;
  }

  @media screen {
    .is-folded {
      display: none;
    }
  }
  /* On a phone, names alone: what each is for stands where one may grow, and on paper. */
  @media screen and (max-width: 30em) {
    .supports .resources span {
      display: none;
    }
  }
`;
