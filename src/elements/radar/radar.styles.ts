import {css} from 'lit';

export default css`
  :host {
    --_width: 64em;
  }
  .root {
    position: relative;
    writing-mode: horizontal-tb;
  }
  /* As wide as there is room, and as high as the text: what one draws does not change it. */
  .probe {
    block-size: 1em;
    contain: strict;
    inline-size: 100%;
    position: absolute;
    visibility: hidden;
  }
  /* No grid: in one, what is positioned would be laid out with all the rest. */
  .root,
  .key {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  h2 {
    font-size: 1.35em;
  }
  fieldset,
  .tools,
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  label,
  ul li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  label {
    min-block-size: 44px;
  }
  /* Series are named in each cell then, and above it for screen readers. */
  .is-stacked thead,
  caption,
  .shows-radar {
    block-size: 1px;
    clip-path: inset(50%);
    contain: strict;
    inline-size: 1px;
    inset: 0;
    position: absolute;
    white-space: nowrap;
  }

  .picture {
    contain: strict;
  }
  svg {
    direction: ltr;
    fill: none;
    flex: none;
    stroke-linejoin: round;
  }
  .chart {
    display: block;
    margin-inline: auto;
    max-inline-size: 100%;
  }
  text {
    fill: currentColor;
  }
  .ring,
  .spoke,
  .family {
    stroke: currentColor;
    stroke-opacity: 0.22;
  }
  .ring:last-of-type,
  .family,
  .is-gap .spoke {
    stroke-opacity: 0.6;
  }
  .is-gap .spoke {
    stroke-dasharray: 2 6;
  }
  .level,
  .note {
    fill-opacity: 0.82;
    font-size: 0.8125em;
  }
  .level,
  .marker {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .name {
    fill: var(--_hue);
    fill-opacity: 1;
    font-weight: 600;
  }
  .family {
    stroke-width: 3px;
  }
  .line {
    stroke: var(--_hue);
    stroke-dasharray: var(--_dash);
    stroke-width: 2.5px;
  }
  .marker,
  .fill {
    fill: var(--_hue);
  }
  .axis {
    cursor: pointer;
    outline: none;
  }
  .sector {
    pointer-events: all;
  }
  [aria-selected='true'] .spoke {
    stroke-opacity: 1;
    stroke-width: 3px;
  }
  :focus-visible .frame {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .reading {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1em;
  }
  ol {
    list-style: decimal;
    columns: 16em;
    padding-inline-start: 2em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }
  tr {
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  th,
  td {
    font-weight: inherit;
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  thead,
  .group,
  .is-stacked th {
    font-weight: bold;
  }
  .is-stacked :is(tbody, tr, th, td) {
    display: block;
    padding-block: 0.25em;
  }
  table:not(.is-stacked) b {
    display: none;
  }
  .bar {
    background: color-mix(in srgb, currentColor 10%, transparent);
    border-radius: 0;
    block-size: 0.75em;
    margin-block: 0.5em;
  }

  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_surface: Canvas;
    }
    .look {
      --_hue: CanvasText !important;
    }
  }
  @media print {
    fieldset,
    label,
    [role='status'] {
      display: none;
    }
    .shows-radar,
    .picture {
      block-size: auto !important;
      clip-path: none;
      contain: none;
      inline-size: auto;
      position: static;
      white-space: normal;
    }
    /* As wide as they were measured, however small they come out. */
    .chart {
      block-size: auto;
      overflow: visible;
      text-rendering: geometricPrecision;
    }
  }
`;
