import {css} from 'lit';

export default css`
  :host {
    --_a: var(--coop-logic-a, #0e8c8c);
    --_b: var(--coop-logic-b, #c8741a);
    --_between: var(--coop-logic-between, #b5a9d3);
    --_thumb: 1.75rem;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_a: var(--coop-logic-a, light-dark(#0e8c8c, #46b5ad));
      --_b: var(--coop-logic-b, light-dark(#c8741a, #e09a4f));
      --_between: var(--coop-logic-between, light-dark(#b5a9d3, #7d71a3));
    }
  }

  .item {
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    margin-block: var(--_gap);
    padding: 1rem 1.25rem 0.5rem;
  }
  .principle {
    display: grid;
    gap: 0.25rem 2rem;
  }
  .principle > * {
    grid-column: 1 / -1;
  }
  h4[part] {
    font-size: 1.125em;
    margin: 0;
  }

  .space {
    block-size: 5rem;
    display: grid;
    grid-template-columns: auto 1fr auto;
    margin-block-start: 0.25rem;
  }
  .space svg {
    background: none;
    block-size: 5rem;
    border: 0;
    border-radius: 0;
    grid-row: 1;
    overflow: visible;
  }
  .ribbon {
    grid-column: 1 / -1;
    inline-size: calc(100% - 5rem);
    justify-self: center;
  }
  .disc {
    inline-size: 5rem;
  }
  .disc.a {
    grid-column: 1;
  }
  .disc.b {
    grid-column: 3;
  }
  path {
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
  .dots {
    stroke-dasharray: 1 6;
    stroke-linecap: round;
    stroke-width: 2px;
  }
  .from {
    stop-color: color-mix(in srgb, var(--_a) 55%, transparent);
  }
  .between {
    stop-color: var(--_between);
  }
  .to {
    stop-color: color-mix(in srgb, var(--_b) 55%, transparent);
  }
  .a {
    --_logic: var(--_a);
  }
  .b {
    --_logic: var(--_b);
  }
  circle {
    fill: var(--_logic);
    stroke: var(--_logic);
    stroke-width: 2px;
  }
  .hollow {
    fill: var(--_surface);
    stroke-dasharray: 4 5;
  }
  .ring {
    fill: none;
    stroke: var(--_surface);
  }
  .reading {
    color: var(--_quiet);
    text-align: center;
  }

  .logic {
    align-content: space-between;
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: 1fr auto;
    margin-block-start: 0.5rem;
  }
  .dial {
    display: flex;
    grid-column: 1 / -1;
  }
  .nudge {
    border-color: transparent;
    flex: none;
    font-size: 1.25em;
    inline-size: 44px;
    padding: 0;
    text-align: center;
  }
  .logic b {
    display: block;
  }
  output {
    font-weight: 650;
  }
  .slide {
    flex: 1;
    position: relative;
  }
  /* A line with a tick at each of the eleven intensities. */
  .slide::before {
    background:
      linear-gradient(var(--_edge) 0 0) center / 100% 2px no-repeat,
      repeating-linear-gradient(90deg, var(--_edge) 0 2px, transparent 2px calc(10% - 0.2px));
    block-size: 0.625rem;
    content: '';
    inset-block-start: calc(50% - 0.3125rem);
    inset-inline: calc(var(--_thumb) / 2 - 1px);
    position: absolute;
  }
  .slide input {
    appearance: none;
    background: none;
    block-size: 44px;
    cursor: pointer;
    display: block;
    inline-size: 100%;
    position: relative;
    touch-action: pan-y;
  }
  .slide input::-webkit-slider-thumb {
    appearance: none;
    background: var(--_surface);
    block-size: var(--_thumb);
    border: 2px dashed var(--_logic);
    border-radius: 50%;
    inline-size: var(--_thumb);
  }
  .slide input::-moz-range-thumb {
    background: var(--_surface);
    block-size: var(--_thumb);
    border: 2px dashed var(--_logic);
    border-radius: 50%;
    box-sizing: border-box;
    inline-size: var(--_thumb);
  }
  .slide .placed::-webkit-slider-thumb {
    background: var(--_logic);
    border-style: solid;
  }
  .slide .placed::-moz-range-thumb {
    background: var(--_logic);
    border-style: solid;
  }
  .b .placed::-webkit-slider-thumb {
    box-shadow:
      inset 0 0 0 3px var(--_logic),
      inset 0 0 0 5px var(--_surface);
  }
  .b .placed::-moz-range-thumb {
    box-shadow:
      inset 0 0 0 3px var(--_logic),
      inset 0 0 0 5px var(--_surface);
  }

  .relation {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    color: var(--_quiet);
    font-size: 0.9375em;
    margin-block-start: 0.5rem;
  }
  .relation legend {
    float: inline-start;
    padding-inline-end: 1.25em;
  }
  .relation label {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .relation input {
    block-size: 1.25em;
    inline-size: 1.25em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin-block-end: 0.5em;
  }

  @container (min-width: 36em) {
    .principle {
      grid-template-columns: 1fr 1fr;
    }
    .principle .logic {
      grid-column: auto;
    }
  }

  @media (forced-colors: active) {
    circle:not(.hollow, .ring) {
      fill: CanvasText;
    }
    .slide .placed::-webkit-slider-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
    .slide .placed::-moz-range-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    .nudge,
    .slide {
      display: none;
    }
  }
`;
