import {css, type CSSResult} from 'lit';

/** Where a table is too narrow for its columns: one row under the other, each cell under the name of its series. */
const stacked = (within: CSSResult) => css`
  ${within} :is(table, tbody, tr, th, td) {
    display: block;
  }
  ${within} thead {
    clip-path: inset(50%);
    position: absolute;
  }
  ${within} :is(th, td) {
    border: 0;
    padding: 0.125em 0;
  }
  ${within} tbody th {
    font-weight: 600;
  }
  ${within} tbody tr {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.625em;
  }
  ${within} .group {
    font-size: 1.125em;
  }
  ${within} .of {
    display: inline;
  }
`;

export default css`
  :host {
    --_accent: var(--coop-accent, #0b6b66);
    --_surface: var(--coop-surface, Canvas);
    --_radius: var(--coop-radius, 0.5rem);
    --_quiet: color-mix(in srgb, currentColor 82%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_line: color-mix(in srgb, currentColor 22%, transparent);
    --_1: var(--coop-series-1, var(--_accent));
    --_2: var(--coop-series-2, #96590a);
    --_3: var(--coop-series-3, #7b3f8c);
    --_4: var(--coop-series-4, #2f5d9e);
    --_5: var(--coop-series-5, #8a4b3c);
    --_6: var(--coop-series-6, #55585c);
    accent-color: var(--_accent);
    box-sizing: border-box;
    /* What a parent that shrinks to its content gives it: a size container has no width of its own. */
    contain-intrinsic-inline-size: min(46rem, 80vw);
    container-type: inline-size;
    display: block;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    line-height: 1.5;
    max-inline-size: 64rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--coop-accent, light-dark(#0b6b66, #74cdc4));
      --_2: var(--coop-series-2, light-dark(#96590a, #e2b060));
      --_3: var(--coop-series-3, light-dark(#7b3f8c, #d3a4e0));
      --_4: var(--coop-series-4, light-dark(#2f5d9e, #9dbdf2));
      --_5: var(--coop-series-5, light-dark(#8a4b3c, #e0a594));
      --_6: var(--coop-series-6, light-dark(#55585c, #c3c6ca));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  p,
  ul,
  ol,
  fieldset,
  legend {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  [hidden] {
    display: none !important;
  }
  ul {
    list-style: none;
  }
  .root {
    display: grid;
    gap: 1rem;
    hyphenate-limit-chars: 10 4 4;
    hyphens: auto;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
  }
  h2 {
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  :focus-visible {
    border-radius: var(--_radius);
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  label {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.5em;
    min-block-size: 44px;
  }
  input {
    block-size: 1.25em;
    cursor: inherit;
    flex: none;
    inline-size: 1.25em;
    margin: 0;
  }
  .views,
  .tools,
  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  button {
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    font-size: 0.9375em;
    min-block-size: 44px;
    padding: 0.375em 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.25em;
  }
  button:hover {
    text-decoration-color: currentColor;
  }
  .unseen,
  .draft,
  .shows-radar {
    block-size: 1px;
    clip-path: inset(50%);
    contain: strict;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  .draft {
    background: var(--_surface);
    color: var(--coop-on-surface, CanvasText);
  }
  caption {
    clip-path: inset(50%);
    position: absolute;
  }

  .picture {
    contain: strict;
  }
  .chart {
    direction: ltr;
    display: block;
    fill: none;
    margin-inline: auto;
    overflow: visible;
    stroke-linejoin: round;
  }
  .s0 {
    --_c: var(--_1);
  }
  .s1 {
    --_c: var(--_2);
    --_dash: 8 5;
  }
  .s2 {
    --_c: var(--_3);
    --_dash: 2 4;
  }
  .s3 {
    --_c: var(--_4);
    --_dash: 11 4 2 4;
  }
  .s4 {
    --_c: var(--_5);
    --_dash: 4 3;
  }
  .s5 {
    --_c: var(--_6);
    --_dash: 14 3 2 3 2 3;
  }
  text {
    fill: currentColor;
    stroke: none;
  }
  .ring,
  .spoke {
    stroke: var(--_line);
  }
  .ring:last-of-type {
    stroke: var(--_edge);
  }
  .is-gap .spoke {
    stroke: var(--_edge);
    stroke-dasharray: 2 6;
  }
  .level,
  .note {
    fill: var(--_quiet);
  }
  .level,
  .name {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .name {
    fill: var(--_c);
    font-weight: 600;
  }
  .family {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 3px;
  }
  .f1 {
    stroke-dasharray: 9 4;
  }
  .f2 {
    stroke-dasharray: 3 3;
  }
  .f3 {
    stroke-dasharray: 9 3 3 3;
  }
  .series {
    pointer-events: none;
  }
  .wedge {
    fill: var(--_c);
    fill-opacity: 0.07;
  }
  .band {
    fill: var(--_c);
    fill-opacity: 0.2;
    stroke: var(--_c);
    stroke-dasharray: var(--_dash, none);
    stroke-opacity: 0.6;
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-dasharray: var(--_dash, none);
    stroke-width: 2.5px;
  }
  .is-median {
    stroke-dasharray: none;
  }
  .marker {
    fill: var(--_c);
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }
  .whisker {
    stroke: var(--_c);
    stroke-width: 1.25px;
  }
  .member {
    stroke: var(--_c);
    stroke-opacity: 0.6;
  }
  .axis {
    cursor: pointer;
    outline: none;
  }
  .sector {
    fill: transparent;
  }
  .axis[aria-selected='true'] .spoke {
    stroke: currentColor;
    stroke-dasharray: none;
    stroke-width: 2px;
  }
  .axis[aria-selected='true'] .label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .frame {
    fill: transparent;
  }
  .axis:focus-visible :is(.frame, .spoke) {
    stroke: var(--_accent);
    stroke-width: 3px;
  }

  .reading {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1em;
  }
  .key {
    display: grid;
    font-size: 0.9375em;
    gap: 0.5rem;
  }
  .key li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .key .numbers {
    columns: 16em auto;
    padding-inline-start: 2em;
  }
  .key .numbers li {
    break-inside: avoid;
    display: list-item;
  }
  .swatch {
    flex: none;
  }
  /* What changes with answers lays nothing out around it. */
  .coverage {
    block-size: 1.25em;
    contain: strict;
    display: inline-block;
    inline-size: 6em;
    margin-inline-start: 0.5em;
    vertical-align: text-bottom;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  thead th,
  .group {
    font-weight: 650;
  }
  .group {
    padding-block-start: 1.25em;
  }
  .bar {
    background: var(--_line);
    block-size: 0.75em;
    border-radius: 2px;
    display: block;
    inline-size: 100%;
    margin-block: 0.375em;
    overflow: hidden;
  }
  :dir(rtl) > .bar {
    scale: -1 1;
  }
  .fill {
    fill: var(--_c);
  }
  .median {
    stroke: var(--_c);
    stroke-width: 4px;
  }
  .of {
    display: none;
    font-weight: 600;
  }

  @container (max-width: 40em) {
    ${stacked(css`.data`)}
  }
  @container (max-width: 70em) {
    ${stacked(css`.is-wide`)}
  }

  @media (forced-colors: active) {
    .root {
      --_line: GrayText;
      --_edge: CanvasText;
      --_quiet: CanvasText;
      --_accent: Highlight;
      --_surface: Canvas;
      --_1: CanvasText;
      --_2: CanvasText;
      --_3: CanvasText;
      --_4: CanvasText;
      --_5: CanvasText;
      --_6: CanvasText;
    }
    text {
      fill: CanvasText;
    }
  }

  @media print {
    .views,
    .tools,
    .reading,
    label {
      display: none;
    }
    .shows-radar {
      block-size: auto;
      clip-path: none;
      contain: none;
      inline-size: auto;
      position: static;
    }
    .picture {
      block-size: auto !important;
      break-inside: avoid;
      contain: none;
    }
    .chart {
      block-size: auto;
      max-inline-size: 100%;
    }
    tr {
      break-inside: avoid;
    }
    * {
      print-color-adjust: exact;
    }
  }
`;
