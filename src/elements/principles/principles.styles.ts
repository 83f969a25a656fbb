import {css} from 'lit';

export default css`
  :host {
    --_a: var(--coop-logic-a, #0e8c8c);
    --_b: var(--coop-logic-b, #c8741a);
    --_between: var(--coop-logic-between, #b5a9d3);
    --_disc: min(5em, 28cqi);
    --_thumb: 1.75em;
  }

  /* Lighter than the drawing in it. */
  .item {
    border-block-start: 1px solid var(--_line);
    padding-block: 1.5em 1em;
  }
  .is-missing {
    border-color: var(--_accent);
    border-width: 3px;
  }
  .principle {
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: 1fr 1fr;
  }
  .principle > :not(.pole) {
    grid-column: 1 / -1;
  }
  h4[part] {
    font-size: 1.125em;
    margin: 0;
  }

  .space {
    display: grid;
  }
  .space svg {
    block-size: var(--_disc);
    grid-area: 1 / 1;
    inline-size: var(--_disc);
    overflow: visible;
  }
  .space .ribbon {
    inline-size: calc(100% - var(--_disc));
    justify-self: center;
  }
  .space .b {
    justify-self: end;
  }
  :dir(rtl) > svg {
    scale: -1 1;
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
  stop {
    stop-opacity: 0.55;
  }
  .from {
    stop-color: var(--_a);
  }
  .between {
    stop-color: var(--_between);
  }
  .to {
    stop-color: var(--_b);
  }
  .a {
    --_logic: var(--_a);
  }
  .b {
    --_logic: var(--_b);
  }
  /* No outline around what is filled: its area is its intensity. */
  circle {
    fill: var(--_logic);
    stroke-width: 2px;
  }
  .hollow {
    fill: var(--_surface);
    stroke: var(--_logic);
    stroke-dasharray: 4 5;
  }
  .ring {
    stroke: var(--_surface);
  }
  .reading {
    color: var(--_quiet);
    text-align: center;
  }

  .logic {
    align-content: end;
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
  }
  .pole b {
    display: block;
  }
  .pole + .pole {
    text-align: end;
  }
  .number {
    font-weight: 650;
  }
  .value,
  .ends {
    color: var(--_quiet);
  }
  .ends {
    display: flex;
    font-size: 0.875em;
    grid-column: 1 / -1;
    justify-content: space-between;
    margin-block-start: -0.625em;
  }
  .slide {
    grid-column: 1 / -1;
    position: relative;
  }
  /* A line with a tick at each of the eleven intensities, under the middle of the thumb there. */
  .slide::before {
    background:
      linear-gradient(currentColor 0 0) center / 100% 2px no-repeat,
      linear-gradient(90deg, currentColor 2px, #0000 0) 0 / calc(10% - 0.2px);
    block-size: 0.625em;
    content: '';
    forced-color-adjust: none;
    inset: 0 calc(var(--_thumb) / 2 - 1px);
    margin: auto;
    opacity: 0.58;
    position: absolute;
  }
  .slide input {
    --_rim: 2px dashed;
    appearance: none;
    background: none;
    block-size: 44px;
    cursor: pointer;
    display: block;
    font: inherit;
    inline-size: 100%;
    position: relative;
    touch-action: pan-y;
  }
  .slide .placed {
    --_rim: 0.875em solid;
  }
  .b .placed {
    --_rim: 0.875em double;
  }
  ::-webkit-slider-thumb {
    appearance: none;
    background: var(--_surface);
    block-size: var(--_thumb);
    border: var(--_rim) var(--_logic);
    border-radius: 50%;
    inline-size: var(--_thumb);
  }
  ::-moz-range-thumb {
    background: var(--_surface);
    block-size: var(--_thumb);
    border: var(--_rim) var(--_logic);
    border-radius: 50%;
    box-sizing: border-box;
    inline-size: var(--_thumb);
  }

  .relation {
    align-items: center;
    color: var(--_quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375em;
    gap: 0 1.25em;
  }
  legend {
    float: inline-start;
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
    color: var(--_quiet);
  }
  dd {
    margin-block-end: 0.5em;
  }

  /* Side by side, each slider is under its own pole. */
  @container (min-width: 36em) {
    .principle > .logic {
      grid-column: auto;
    }
    .value b {
      display: none;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_a: CanvasText;
      --_b: CanvasText;
      --_between: GrayText;
    }
    .root {
      --_surface: Canvas;
    }
  }

  @media print {
    summary {
      display: none;
    }
    .slide :not(.placed) {
      visibility: hidden;
    }
  }
`;
