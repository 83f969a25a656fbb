import {css} from 'lit';

/**
 * What every element starts from. Lengths are in `em`: a host may set any `font-size` on its root. What a page sets
 * on text and would break a layout ends at `.root`.
 */
export default css`
  :host {
    --_accent: var(--coop-accent, #0b6b66);
    --_on-accent: var(--coop-on-accent, #fff);
    --_top: var(--coop-sticky-top, var(--wp-admin--admin-bar--height, 0px));
    --_radius: var(--coop-radius, 0.5em);
    --_quiet: color-mix(in srgb, currentColor 82%, transparent);
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    box-sizing: border-box;
    display: block;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    max-inline-size: var(--_width);
    min-inline-size: 0;
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

  :host,
  .root {
    --_surface: var(--coop-surface, var(--_ground, Canvas));
    --_on-surface: var(--coop-on-surface, CanvasText);
  }
  /* Black or white, whichever stands out from a surface that the page chose. */
  @supports (color: oklch(from #000 l 0 h)) {
    :host,
    .root {
      --_on-surface: var(--coop-on-surface, oklch(from var(--_surface) calc((0.6 - l) * 1000) 0 h));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .root {
    accent-color: var(--_accent);
    letter-spacing: normal;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    transition: color 1ms step-start;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  .print {
    display: none;
  }
  /* Whatever else a style says of its display. */
  [hidden] {
    display: none !important;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  ol,
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
  small,
  .help,
  .eyebrow {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .room {
    display: block;
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

  button,
  select,
  textarea,
  input:is(:not([type]), [type='date']) {
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    min-block-size: 44px;
    padding: 0.375em 1em;
    text-align: start;
  }
  textarea {
    display: block;
    inline-size: 100%;
    resize: vertical;
  }
  button,
  summary {
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
  .quiet,
  summary {
    border: 0;
    color: var(--_accent);
    font-size: 0.9375em;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quiet:hover,
  summary:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.625em;
  }

  .failure,
  .moves,
  .notice,
  .tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
  }
  .moves .main {
    margin-inline-start: auto;
  }
  .failure,
  .notice {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
  }

  .bar {
    background: var(--_line);
    block-size: 6px;
    border-radius: 3px;
    display: block;
    inline-size: 100%;
  }
  .bar rect {
    fill: var(--_accent);
  }
  :dir(rtl) > .bar {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar rect {
      transition: width 200ms;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar rect {
      fill: Highlight;
    }
  }

  /* Ink on paper, whatever the page's colours are: the host's accent as dark as ink. */
  @media print {
    :host {
      --_accent: color-mix(in srgb, var(--coop-accent, #0b6b66) 60%, #000);
      --_on-accent: #fff;
    }
    .root {
      --_surface: #fff;
      --_on-surface: #000;
      background: #fff;
      color: #000;
      color-scheme: only light !important;
      print-color-adjust: exact;
    }
    nav,
    dialog,
    .moves,
    .notice,
    .quiet,
    .room,
    .tools,
    .words {
      display: none !important;
    }
    .print {
      display: block;
      white-space: pre-wrap;
    }
    /* Fields scroll and cut: what one wrote is beside them, whole. */
    :has(+ .print):is(input, select, textarea) {
      display: none;
    }
    h2,
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
  }
`;
